package io.github.mpyfreezer.verifier.elf;

import io.github.mpyfreezer.verifier.memory.Symbol;

/** Addresses that a user gives for names, where an ELF file has been stripped of them. */
public final class GivenSymbols {
    private GivenSymbols() {}

    /**
     * A name and its address, as {@code mp_frozen_names=0x0800c1f4}; the address may be decimal, too.
     *
     * @throws IllegalArgumentException if it is nothing of the kind; the message says what was expected
     */
    public static Symbol parse(String text) {
        int equals = text.indexOf('=');
        try {
            if (equals > 0) {
                return new Symbol(text.substring(0, equals), address(text.substring(equals + 1)), 0);
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(expectation(text), e);
        }
        throw new IllegalArgumentException(expectation(text));
    }

    private static long address(String text) {
        boolean hexadecimal = text.startsWith("0x") || text.startsWith("0X");
        String digits = hexadecimal ? text.substring(2) : text;
        if (digits.startsWith("+") || digits.startsWith("-")) {
            throw new NumberFormatException("an address has no sign");
        }
        return Long.parseUnsignedLong(digits, hexadecimal ? 16 : 10);
    }

    private static String expectation(String text) {
        return "found '" + text + "', expected a name and its address, such as mp_frozen_names=0x0800c1f4";
    }
}
