package io.github.mpyfreezer.vm.code;

import io.github.mpyfreezer.vm.object.MpStr;

/**
 * Machine code for a real board, which this machine knows by name only.
 *
 * @param name the function, or the source file where the code has no name
 * @param kind how it was compiled: native, viper or asm
 */
public record NativeCode(MpStr name, String kind) implements FunctionCode {}
