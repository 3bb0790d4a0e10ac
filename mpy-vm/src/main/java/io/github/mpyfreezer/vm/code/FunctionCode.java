package io.github.mpyfreezer.vm.code;

import io.github.mpyfreezer.parser.model.RawCode;
import io.github.mpyfreezer.vm.object.MpStr;

/** The code of one function: what this machine can run, and what it cannot. */
public sealed interface FunctionCode permits CodeBlock, NativeCode {
    /** What the function is called. */
    MpStr name();

    /** What it was made from. */
    RawCode source();
}
