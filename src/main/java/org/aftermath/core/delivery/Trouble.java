package org.aftermath.core.delivery;

import java.util.Optional;
import java.util.function.Supplier;

/** Where a failure is told of that must not hold up the rest (port). */
public interface Trouble {

    /**
     * One piece of many: if it fails, that is told and the others go on.
     *
     * @param what was attempted, for whoever reads the log
     * @return what came of it; empty if it failed
     */
    default <T> Optional<T> attempt(String what, Supplier<T> piece) {
        try {
            return Optional.of(piece.get());
        } catch (RuntimeException failure) {
            tell(what, failure);
            return Optional.empty();
        }
    }

    /** @param what was attempted, for whoever reads the log */
    void tell(String what, RuntimeException failure);
}
