package io.github.mpyfreezer.vm.run;

import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpType;

/**
 * What is to be done at the end of a {@code finally} that was begun on the way out. It stands on the stack meanwhile, with a
 * number above it, as on a real one, since compiled code counts the places.
 */
abstract sealed class Cause extends MpObject {
    /** The number above it. */
    static final Long MARK = -1L;

    private static final MpType TYPE = MpType.builder("").build();

    @Override
    public final MpType type() {
        return TYPE;
    }

    /** Go on returning a value. */
    static final class Return extends Cause {
        final Object value;

        Return(Object value) {
            this.value = value;
        }
    }

    /** Go on jumping. */
    static final class Jump extends Cause {
        final int target;
        final int handlersLeft;

        /** @param handlersLeft how many handlers are still to be left, with bit 7 for an iterator to drop */
        Jump(int target, int handlersLeft) {
            this.target = target;
            this.handlersLeft = handlersLeft;
        }
    }
}
