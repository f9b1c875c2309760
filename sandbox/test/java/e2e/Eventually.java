package e2e;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Asks again until it holds: for what another process does in its own time, some of it once a minute. Bounded, so that a fault is told. */
final class Eventually {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Eventually() {}

    /** Repeats the assertion until it passes; after two minutes its last failure is the test's. */
    static void holds(ThrowingCallable assertion) {
        value(() -> {
            try {
                assertion.call();
            } catch (Error | Exception e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
            return null;
        });
    }

    /** Repeats the question until it answers without throwing. */
    static <T> T value(Callable<T> question) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return question.call();
            } catch (AssertionError | Exception e) {
                if (System.nanoTime() > end) {
                    throw e instanceof AssertionError error ? error : new AssertionError("Still not so", e);
                }
                java.util.concurrent.locks.LockSupport.parkNanos(
                        Duration.ofMillis(150).toNanos());
            }
        }
    }
}
