package io.github.mpyfreezer.freezer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A piece that is left out or done twice is a hole in the C text, and a fault that is lost is a hole that nobody hears of. */
class CrewTest {
    @ParameterizedTest
    @CsvSource({"0, false", "0, true", "1, false", "1, true", "2, true", "3, false", "3, true", "5000, true"})
    void everyPieceIsDoneOnce(int count, boolean shared) {
        // one place more than there are pieces: nobody may do one behind the last
        var done = new AtomicIntegerArray(count + 1);
        Crew.run(count, shared, done::incrementAndGet);
        for (int i = 0; i < count; i++) {
            assertThat(done.get(i)).as("piece %s", i).isOne();
        }
        assertThat(done.get(count)).isZero();
    }

    @Test
    void workThatIsNotSharedIsDoneHereAndInOrder() {
        List<Integer> done = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        Crew.run(4, false, index -> {
            done.add(index);
            threads.add(Thread.currentThread());
        });
        assertThat(done).containsExactly(0, 1, 2, 3);
        assertThat(threads).containsOnly(Thread.currentThread());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anExceptionReachesTheCaller(boolean shared) {
        var fault = new IllegalStateException("of a piece");
        assertThatThrownBy(() -> Crew.run(100, shared, index -> {
                    if (index == 57) {
                        throw fault;
                    }
                }))
                .isSameAs(fault);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anErrorReachesTheCallerToo(boolean shared) {
        var fault = new StackOverflowError("of a piece");
        assertThatThrownBy(() -> Crew.run(100, shared, index -> {
                    if (index == 99) {
                        throw fault;
                    }
                }))
                .isSameAs(fault);
    }

    @Test
    void piecesBehindAFaultAreLeft() {
        List<Integer> begun = new ArrayList<>();
        assertThatThrownBy(() -> Crew.run(5, false, index -> {
                    begun.add(index);
                    if (index == 2) {
                        throw new IllegalStateException();
                    }
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(begun).containsExactly(0, 1, 2);
    }

    /** All threads have a piece each when that of the caller fails; the others end only when the caller waits for them. */
    @Test
    void otherThreadsBeginNothingBehindAFault() {
        int threads = Runtime.getRuntime().availableProcessors();
        assumeTrue(threads > 1, "there is one processor, and so one thread");
        Thread caller = Thread.currentThread();
        var begun = new CountDownLatch(threads);
        var returned = new AtomicBoolean();
        var onePieceMore = new AtomicBoolean();
        var fault = new IllegalStateException("of the caller's piece");
        assertThatThrownBy(() -> {
                    try {
                        Crew.run(threads + 1, true, index -> {
                            if (index == threads) {
                                onePieceMore.set(true);
                                return;
                            }
                            begun.countDown();
                            await(begun);
                            if (Thread.currentThread() == caller) {
                                throw fault;
                            }
                            while (caller.getState() != Thread.State.WAITING && !returned.get()) {
                                Thread.onSpinWait();
                            }
                        });
                    } finally {
                        returned.set(true);
                    }
                })
                .isSameAs(fault);
        assertThat(onePieceMore).isFalse();
    }

    /** Two pieces of which each waits for the other to have begun are done by two threads. */
    private static void runApart(Runnable ofCaller, Runnable ofOther) {
        assumeTrue(Runtime.getRuntime().availableProcessors() > 1, "there is one processor, and so one thread");
        Thread caller = Thread.currentThread();
        var begun = new CountDownLatch(2);
        Crew.run(2, true, index -> {
            begun.countDown();
            await(begun);
            (Thread.currentThread() == caller ? ofCaller : ofOther).run();
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(1, TimeUnit.MINUTES)) {
                throw new AssertionError("the other piece has not come so far");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void faultsOfOtherThreadsReachTheCallerAsWell() {
        var exception = new IllegalStateException("elsewhere");
        assertThatThrownBy(() -> runApart(() -> {}, () -> {
                    throw exception;
                }))
                .isSameAs(exception);
        var error = new OutOfMemoryError("elsewhere");
        assertThatThrownBy(() -> runApart(() -> {}, () -> {
                    throw error;
                }))
                .isSameAs(error);
    }

    /** The caller has nothing left to do, and waits, before the other piece comes to its end. */
    @Test
    void returnsWhenAllAreDone() {
        Thread caller = Thread.currentThread();
        var left = new CountDownLatch(1);
        var returned = new AtomicBoolean();
        var done = new AtomicBoolean();
        runApart(left::countDown, () -> {
            await(left);
            while (caller.getState() != Thread.State.WAITING && !returned.get()) {
                Thread.onSpinWait();
            }
            done.set(true);
        });
        boolean doneBefore = done.get();
        returned.set(true);
        assertThat(doneBefore).isTrue();
    }

    @Test
    void anInterruptOfTheCallerIsKeptForIt() {
        var done = new AtomicIntegerArray(50);
        Thread.currentThread().interrupt();
        assertThatCode(() -> Crew.run(50, true, done::incrementAndGet)).doesNotThrowAnyException();
        assertThat(Thread.interrupted()).isTrue();
        for (int i = 0; i < 50; i++) {
            assertThat(done.get(i)).isOne();
        }
    }
}
