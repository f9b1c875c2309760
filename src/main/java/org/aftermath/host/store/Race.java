package org.aftermath.host.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.aftermath.core.work.Overtaken;

/**
 * Writes of which a unique column lets one in when two come at once. What hosts throw at the other one is written in no
 * API, so after any refusal the table is asked: if it shows that somebody was faster, the race is lost, which is
 * ordinary; if not, the database failed.
 *
 * <p>Safe for any thread. Inside a transaction of the caller, which a refusal has spoilt, the table may not answer; then
 * the refusal is thrown.
 */
public final class Race {

    private final ActiveObjects ao;

    public Race(ActiveObjects ao) {
        this.ao = ao;
    }

    /**
     * Writes all or nothing.
     *
     * @param lost whether somebody wrote meanwhile what keeps us from writing; asked only after a refusal
     * @return what the writing answered; empty if somebody was faster
     * @throws RuntimeException the refusal itself, if nobody was
     */
    public <T> Optional<T> run(Supplier<Optional<T>> writing, BooleanSupplier lost) {
        try {
            return ao.executeInTransaction(writing::get);
        } catch (RuntimeException refused) {
            if (Overtaken.is(lost, refused)) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** Likewise: false if somebody was faster. */
    public boolean isWon(Runnable writing, BooleanSupplier lost) {
        return run(
                        () -> {
                            writing.run();
                            return Optional.of(Boolean.TRUE);
                        },
                        lost)
                .isPresent();
    }
}
