package io.github.mpyfreezer.manifest.python;

import java.math.BigInteger;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Goes through the numbers of a range. */
final class RangeItems implements Iterator<Value> {
    private final Value.Range range;
    private BigInteger next;

    RangeItems(Value.Range range) {
        this.range = range;
        this.next = range.start();
    }

    @Override
    public boolean hasNext() {
        int order = next.compareTo(range.stop());
        return range.step().signum() > 0 ? order < 0 : order > 0;
    }

    @Override
    public Value next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Value value = new Value.Int(next);
        next = next.add(range.step());
        return value;
    }
}
