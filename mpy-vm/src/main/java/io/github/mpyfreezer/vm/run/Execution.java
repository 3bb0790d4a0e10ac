package io.github.mpyfreezer.vm.run;

import io.github.mpyfreezer.parser.model.StaticQstrs;
import io.github.mpyfreezer.parser.model.Utf8;
import io.github.mpyfreezer.vm.Heap;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.MpDict;
import io.github.mpyfreezer.vm.object.MpList;
import io.github.mpyfreezer.vm.object.MpModule;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.Names;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The state of a program in progress: what is being called, what has been imported ({@code mp_state_ctx} in py/mpstate.h). */
public final class Execution {
    /** What a name takes besides its text: its place in the pool, hash and length (py/qstr.c). */
    private static final int NAME_BYTES = 12;

    private final Heap heap;
    private final MpDict modules = new MpDict(3);
    private final MpDict main = new MpDict(1);
    private final MpModule mainModule = new MpModule(main);
    private final Map<MpStr, MpStr> names = new LinkedHashMap<>();
    private final boolean[] asciiNames = new boolean[0x80];
    private Object path;
    private final MpList argv = new MpList();
    private final Builtins builtins;
    private MpDict locals = main;
    private Object exitFunction = MpNone.NONE;
    private @Nullable Frame frame;
    private @Nullable MpObject currentException;

    /** Nothing has begun yet. */
    public Execution(Vm vm, Builtins builtins) {
        this.heap = vm.heap();
        this.builtins = builtins;
        this.path = MpList.of(MpStr.EMPTY, Names.FROZEN);
        main.put(vm, Names.NAME, Names.MAIN);
        for (Utf8 text : StaticQstrs.all()) {
            MpStr name = MpStr.qstr(text.bytes().toArray());
            names.put(name, name);
        }
    }

    /** All modules that have been imported, by name. */
    public MpDict modules() {
        return modules;
    }

    /** The module that a program begins with, where it is not one that is imported. */
    public MpDict main() {
        return main;
    }

    /** The same as a module. */
    public MpModule mainModule() {
        return mainModule;
    }

    /** {@code sys.path}. */
    public Object path() {
        return path;
    }

    /** Sets {@code sys.path}, which a program may set to anything; what is not a tuple or list fails when it imports. */
    public void setPath(Object to) {
        path = to;
    }

    /** Sets what is called at the end ({@code sys.atexit}); gives what was to be called before. */
    public Object setExitFunction(Object function) {
        Object before = exitFunction;
        exitFunction = function;
        return before;
    }

    /** What is called at the end, {@code None} if nothing is. */
    public Object exitFunction() {
        return exitFunction;
    }

    /** {@code sys.argv}. */
    public MpList argv() {
        return argv;
    }

    /** What names mean that a module does not define. */
    public Builtins builtins() {
        return builtins;
    }

    /** The value of a name among the built-in ones, null if there is none. */
    @Nullable
    Object builtin(MpStr name) {
        return builtins.get(name);
    }

    /**
     * The one object for a name, so that finding it again is comparing objects. A new one stays in memory for good; raises
     * {@code MemoryError} where there is none.
     */
    public MpStr intern(MpStr name) {
        MpStr known = names.get(name);
        if (known != null) {
            return known;
        }
        heap.keep(name.size() + NAME_BYTES);
        names.put(name, name);
        return name;
    }

    /**
     * The one object for a string of one character, which becomes a name when a program takes it out of another ({@code
     * mp_obj_new_str_via_qstr} in py/objstr.c).
     */
    public MpStr character(MpStr character) {
        byte first = character.array()[0];
        if (first < 0) {
            return intern(character);
        } else if (!asciiNames[first]) {
            asciiNames[first] = true;
            intern(character);
        }
        return character;
    }

    /** Makes a name known that stands in the firmware itself, and takes no memory. */
    public void knowFromFirmware(MpStr name) {
        names.putIfAbsent(name, name);
    }

    /** All names that there are, those of the machine's own first. */
    public List<MpStr> names() {
        return List.copyOf(names.keySet());
    }

    /** The one object for a text where it is a name already, else a string that is none ({@code qstr_find_strn} in py/qstr.c). */
    public MpStr known(byte[] utf8) {
        MpStr text = MpStr.ofBytes(utf8);
        MpStr name = names.get(text);
        return name == null ? text : name;
    }

    /** What names of the class body or module that is being executed mean. */
    public MpDict locals() {
        return locals;
    }

    void setLocals(MpDict to) {
        locals = to;
    }

    /** The names of the module whose code is being executed. */
    public MpDict globals() {
        return frame == null ? main : frame.function.globals();
    }

    @Nullable
    Frame frame() {
        return frame;
    }

    void setFrame(@Nullable Frame to) {
        frame = to;
    }

    /** The exception that was caught last, null where its handler is left ({@code sys.exc_info}). */
    public @Nullable MpObject currentException() {
        return currentException;
    }

    void setCurrentException(@Nullable MpObject exception) {
        currentException = exception;
    }

    /** Notes what the program holds when it waits for nothing. */
    public void addLasting(Census census) {
        census.knowNames(names.keySet());
        census.addAll(modules, main, path, argv, exitFunction);
    }

    /** Notes everything that the program holds by itself. */
    public void addRoots(Census census) {
        addLasting(census);
        census.addAll(locals, currentException);
        for (Frame at = frame; at != null; at = at.caller) {
            census.words(8 + (at.slots.length > Frame.LARGE ? at.slots.length : 0));
            census.add(at.function);
            census.addAll(at.slots);
            census.addAll((Object[]) at.handlerException);
        }
    }
}
