package io.github.mpyfreezer.vm.run;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.code.CodeBlock;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Found;
import io.github.mpyfreezer.vm.object.MpDict;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Names;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Slot;
import io.github.mpyfreezer.vm.object.Text;
import org.jspecify.annotations.Nullable;

/** A function of the program, with its defaults (py/objfun.c). */
public final class MpFunction extends MpObject {
    /** The type of functions. */
    public static final MpType TYPE = MpType.builder("function")
            .slots(Slot.PRINT, Slot.CALL, Slot.ATTR, Slot.BINDS_SELF)
            .build();

    /** The type of functions that give a generator when called. */
    public static final MpType GENERATOR_TYPE = MpType.builder("generator")
            .slots(Slot.CALL, Slot.ATTR, Slot.BINDS_SELF)
            .build();

    private static final Object[] NONE = {};

    private final CodeBlock code;
    private final MpDict globals;
    private final Object[] defaults;
    private final @Nullable MpDict keywordDefaults;

    /**
     * @param globals the module that the function was defined in
     * @param defaults of the last positional arguments
     * @param keywordDefaults of arguments that may be given by name only
     */
    MpFunction(CodeBlock code, MpDict globals, Object[] defaults, @Nullable MpDict keywordDefaults) {
        this.code = code;
        this.globals = globals;
        this.defaults = defaults;
        this.keywordDefaults = keywordDefaults;
    }

    /** A function without defaults. */
    public MpFunction(CodeBlock code, MpDict globals) {
        this(code, globals, NONE, null);
    }

    /** Its code. */
    public CodeBlock code() {
        return code;
    }

    /** The module that it was defined in. */
    public MpDict globals() {
        return globals;
    }

    Object[] defaults() {
        return defaults;
    }

    @Nullable
    MpDict keywordDefaults() {
        return keywordDefaults;
    }

    @Override
    public MpType type() {
        return code.layout().generator() ? GENERATOR_TYPE : TYPE;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        if (code.layout().generator()) {
            super.print(vm, out, kind);
        } else {
            out.print("<function " + code.name() + " at 0x" + Text.address(identity(vm)) + ">");
        }
    }

    @Override
    public Object call(Vm vm, Object[] args, int at, int count, int named) {
        return call(vm, NONE, args, at, count, named);
    }

    /** Calls with the cells of a closure in front of the arguments. */
    Object call(Vm vm, Object[] cells, Object[] args, int at, int count, int named) {
        int slots = code.layout().slots();
        if (code.layout().generator()) {
            vm.heap().requestWords(8L + slots);
        } else if (slots > Frame.LARGE) {
            vm.heap().requestWords(slots);
        }
        var frame = new Frame(this);
        ArgumentBinder.bind(vm, frame, cells, args, at, count, named);
        if (code.layout().generator()) {
            return new MpGenerator(frame);
        }
        return Interpreter.run(vm, frame);
    }

    @Override
    public boolean loadAttr(Vm vm, MpStr name, Found found) {
        if (name.isSame(Names.NAME)) {
            found.value(code.name());
        } else if (name.isSame(Names.GLOBALS)) {
            found.value(globals);
        }
        return true;
    }

    @Override
    public void inspect(Census census) {
        census.words(4L + defaults.length + (keywordDefaults == null ? 0 : 1));
        census.add(globals);
        census.add(keywordDefaults);
        census.addAll(defaults);
    }
}
