package io.github.mpyfreezer.vm.board.script;

/** A script cannot be understood. */
public final class ScriptException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ScriptException(String file, int line, String found, String expected) {
        super(file + ":" + line + ": found " + found + ", expected " + expected, null, false, false);
    }
}
