package io.github.mpyfreezer.vm.code;

import io.github.mpyfreezer.parser.model.RawCode;
import io.github.mpyfreezer.vm.object.MpStr;

/**
 * Machine code for a real board, which this machine knows by name only.
 *
 * @param name the function, or the source file where the code has no name
 * @param kind how it was compiled: native, viper or asm
 * @param source what it was made from
 */
public record NativeCode(MpStr name, String kind, RawCode source) implements FunctionCode {}
