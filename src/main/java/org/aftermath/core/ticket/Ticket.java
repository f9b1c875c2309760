package org.aftermath.core.ticket;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.move.Trail;

/**
 * What we last heard of a ticket: a copy of what Jira knows, never the truth itself.
 *
 * @param status the status' name in Jira
 * @param resolution the resolution's name; empty while unresolved
 * @param assignee the assignee's user name, the only name by which both hosts know a person
 * @param trail what became of it since it was made
 * @param sequence grows with everything that Jira says of this follow-up's ticket, even if that ticket is deleted and
 *     made anew; a message with a lower or equal one is stale
 * @param asOf when Jira looked
 */
public record Ticket(
        FollowUpUid uid,
        String key,
        String url,
        String status,
        Category category,
        Optional<String> resolution,
        Optional<String> assignee,
        Optional<LocalDate> due,
        Trail trail,
        long sequence,
        Instant asOf) {

    public Ticket {
        requireNonNull(uid);
        requireNonNull(key);
        requireNonNull(url);
        requireNonNull(status);
        requireNonNull(category);
        requireNonNull(resolution);
        requireNonNull(assignee);
        requireNonNull(due);
        requireNonNull(trail);
        requireNonNull(asOf);
    }

    public boolean isDone() {
        return category == Category.DONE;
    }
}
