package io.github.mpyfreezer.vm;

import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Printer;
import org.jspecify.annotations.Nullable;

/**
 * One machine: what a firmware that is switched on has besides its program. Two of them share nothing that changes. A
 * machine is used by one thread at a time.
 */
public final class Vm {
    /** What a call of a built-in function takes of the C stack, in bytes: about what it is on the unix port. */
    public static final int NATIVE_FRAME = 144;

    private static final int FIRST_IDENTITY = 0x2000_0100;
    private static final int IDENTITY_STEP = 0x20;

    private final VmProfile profile;
    private final Host host;
    private final Heap heap;
    private final long smallIntMax;
    private final long smallIntMin;
    private final int hashMask;
    private final int wordBytes;
    private int identities;
    private int stackUsed;
    private @Nullable Object stopValue;

    /** A machine that is switched on. */
    public Vm(VmProfile profile, Host host) {
        this.profile = profile;
        this.host = host;
        this.heap = new Heap(profile.heapBytes());
        this.smallIntMax = profile.smallIntMax();
        this.smallIntMin = -smallIntMax - 1;
        this.hashMask = profile.hashMask();
        this.wordBytes = profile.wordBits() / 8;
    }

    /** What firmware it is. */
    public VmProfile profile() {
        return profile;
    }

    /** What it is connected to. */
    public Host host() {
        return host;
    }

    /** Its memory. */
    public Heap heap() {
        return heap;
    }

    /** Where it prints. */
    public Printer out() {
        return host.out();
    }

    /** Whether its exceptions say as little as possible. */
    public boolean terse() {
        return profile.errors() == ErrorText.TERSE;
    }

    /** Whether its exceptions say as much as possible. */
    public boolean detailed() {
        return profile.errors() == ErrorText.DETAILED;
    }

    /** Whether an integer needs no object. */
    public boolean isSmallInt(long value) {
        return value <= smallIntMax && value >= smallIntMin;
    }

    /** The bits of a string's hash that are kept. */
    public int hashMask() {
        return hashMask;
    }

    /** Bytes of a machine word. */
    public int wordBytes() {
        return wordBytes;
    }

    /** A number that stands for the address of an object. */
    public int newIdentity() {
        identities += IDENTITY_STEP;
        return FIRST_IDENTITY + identities;
    }

    /** The value that the last iterator to end gave with its end, null if none. */
    public @Nullable Object stopValue() {
        return stopValue;
    }

    /** Sets the value that an iterator gives with its end. */
    public void setStopValue(@Nullable Object value) {
        stopValue = value;
    }

    /** Takes so many bytes of the C stack; raises {@code RuntimeError} where it has not so many left. */
    public void enter(int bytes) {
        stackUsed += bytes;
        if (stackUsed > profile.stackBytes()) {
            stackUsed -= bytes;
            throw Errors.recursion();
        }
    }

    /** Gives bytes of the C stack back. */
    public void leave(int bytes) {
        stackUsed -= bytes;
    }

    /** Prints a warning where errors go. */
    public void warn(String category, String message) {
        host.err().print(category + ": " + message + "\n");
    }

    /** What stands between items of JSON that is being written. */
    public String jsonItemSeparator() {
        return ", ";
    }

    /** What stands between key and value of JSON that is being written. */
    public String jsonKeySeparator() {
        return ": ";
    }

    /** The name of an error number, null where it has none. */
    public @Nullable String errnoName(long number) {
        return null;
    }
}
