package org.aftermath.core.report;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.aftermath.core.people.UserRef;

/** Who began which page when, as the host knows it (port). */
public interface Origins {

    /** @param writers who made the page and who wrote on it last, as far as they are known */
    record Origin(Instant made, Set<UserRef> writers) {

        public Origin {
            requireNonNull(made);
            writers = Set.copyOf(writers);
        }
    }

    /** Empty for an unknown page and for one that the acting user may not see: nobody can tell the two apart. */
    Optional<Origin> origin(long pageId);
}
