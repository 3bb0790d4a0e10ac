package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of one call: those by position, then those by name (py/argcheck.c). They stand in the caller's memory, and
 * are not to be kept beyond the call.
 */
public final class Args {
    private final Object[] array;
    private final int start;
    private final int count;
    private final int named;

    /**
     * @param array holds them from {@code start} on: {@code count} values, then {@code named} pairs of name and value
     */
    public Args(Object[] array, int start, int count, int named) {
        this.array = array;
        this.start = start;
        this.count = count;
        this.named = named;
    }

    /** How many are given by position. */
    public int count() {
        return count;
    }

    /** How many are given by name. */
    public int named() {
        return named;
    }

    /** One given by position. */
    public Object get(int index) {
        return array[start + index];
    }

    /** One given by position, or {@code otherwise} where there are not so many. */
    public Object get(int index, Object otherwise) {
        return index < count ? array[start + index] : otherwise;
    }

    /** Those given by position, from one on, as an array of their own. */
    public Object[] from(int index) {
        return Arrays.copyOfRange(array, start + index, start + count);
    }

    /** All but the first {@code index} of those given by position, with those given by name. */
    public Args without(int index) {
        return new Args(array, start + index, count - index, named);
    }

    /** The name of one given by name. */
    public MpStr name(int index) {
        return (MpStr) array[start + count + 2 * index];
    }

    /** The value of one given by name. */
    public Object namedValue(int index) {
        return array[start + count + 2 * index + 1];
    }

    /** What is given under a name, null if nothing is. */
    public @Nullable Object named(String name) {
        for (int i = 0; i < named; i++) {
            if (name(i).toString().equals(name)) {
                return namedValue(i);
            }
        }
        return null;
    }

    /** Calls a function with the same arguments. */
    public Object passTo(Vm vm, Object function) {
        return Calls.call(vm, function, array, start, count, named);
    }

    /** Calls a function with one more in front. */
    public Object passTo(Vm vm, Object function, Object first) {
        var all = new Object[1 + count + 2 * named];
        all[0] = first;
        System.arraycopy(array, start, all, 1, count + 2 * named);
        return Calls.call(vm, function, all, 0, count + 1, named);
    }

    /**
     * Checks how many there are ({@code mp_arg_check_num}).
     *
     * @throws Raised {@code TypeError} if that is not between {@code min} and {@code max}, or there are some by name where
     *     none may be
     */
    public void check(Vm vm, int min, int max, boolean keywords) {
        if (count < min || count > max || named != 0 && !keywords) {
            throw wrongCount(vm, count, named, min, max, keywords);
        }
    }

    /** The exception for a wrong number of arguments. */
    static Raised wrongCount(Vm vm, int count, int named, int min, int max, boolean keywords) {
        if (named != 0 && !keywords) {
            return Errors.type(vm, "argument num/types mismatch", "function doesn't take keyword arguments");
        }
        String normal;
        if (min == max) {
            normal = "function takes " + min + " positional arguments but " + count + " were given";
        } else if (count < min) {
            normal = "function missing " + (min - count) + " required positional arguments";
        } else {
            normal = "function expected at most " + max + " arguments, got " + count;
        }
        return Errors.type(vm, "argument num/types mismatch", normal);
    }
}
