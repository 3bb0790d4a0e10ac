package io.github.mpyfreezer.vm.code;

import io.github.mpyfreezer.parser.LineCursor;
import io.github.mpyfreezer.parser.model.RawCode;
import io.github.mpyfreezer.vm.object.MpStr;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A function's bytecode as one machine runs it: instructions in words, with names, constants and children in tables. It has
 * been checked: whatever values it meets, it stays within its frame. The words have room for the machine to remember where
 * names were found, so it belongs to one machine.
 */
public final class CodeBlock implements FunctionCode {
    private final MpStr name;
    private final MpStr sourceFile;
    private final Signature signature;
    private final Layout layout;
    private final Tables tables;
    private final RawCode.Bytecode source;
    private @Nullable Object translations;
    /** The source line of each byte of the instructions, once one is asked for: whoever traces asks at each step. */
    private int @Nullable [] lines;

    /**
     * The frame that a call needs, and the words that run in it.
     *
     * @param code instructions, see {@link Op}
     * @param offsets for each word, where in the function's data its instruction is
     * @param slots values in a frame: the stack from 0 upwards, locals from the end downwards
     * @param handlers handlers that may be set up at one time
     * @param cells slots of locals that others share
     * @param generator whether a call gives a generator
     */
    @SuppressWarnings("ArrayRecordComponent") // not a value: it is what runs
    public record Layout(int[] code, int[] offsets, int slots, int handlers, int[] cells, boolean generator) {}

    /**
     * What operands refer to.
     *
     * @param constants all kinds of constants
     * @param names names of variables and attributes
     * @param children the functions defined in this one
     */
    @SuppressWarnings("ArrayRecordComponent") // not a value: it is what runs
    public record Tables(Object[] constants, MpStr[] names, List<FunctionCode> children) {}

    CodeBlock(
            MpStr name, MpStr sourceFile, Signature signature, Layout layout, Tables tables, RawCode.Bytecode source) {
        this.name = name;
        this.sourceFile = sourceFile;
        this.signature = signature;
        this.layout = layout;
        this.tables = tables;
        this.source = source;
    }

    @Override
    public MpStr name() {
        return name;
    }

    @Override
    public RawCode source() {
        return source;
    }

    /** The source file as the compiler was told it. */
    public MpStr sourceFile() {
        return sourceFile;
    }

    /** What arguments it takes. */
    public Signature signature() {
        return signature;
    }

    /** Its frame. */
    public Layout layout() {
        return layout;
    }

    /** What its operands refer to. */
    public Tables tables() {
        return tables;
    }

    /** What whoever runs it has made of it, null if nothing; it lives as long as the code. */
    public @Nullable Object translations() {
        return translations;
    }

    /** Keeps what has been made of it. */
    public void keepTranslations(Object made) {
        translations = made;
    }

    /** The source line of the instruction at a word. */
    public int lineAt(int at) {
        int[] known = lines;
        if (known == null) {
            known = readLines();
            lines = known;
        }
        return known[layout.offsets[at] - source.prelude().opcodesOffset()];
    }

    private int[] readLines() {
        int first = source.prelude().opcodesOffset();
        var cursor = new LineCursor(source.code(), source.prelude());
        int[] all = new int[source.code().length() - first];
        for (int i = 0; i < all.length; i++) {
            all[i] = cursor.lineAt(first + i);
        }
        return all;
    }
}
