package org.aftermath.core.claim;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.aftermath.core.followup.FollowUpType;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.followup.Urgency;

/**
 * A follow-up's right to one issue.
 *
 * @param peer the pairing through which it is told about
 * @param brief what was told last of the follow-up and its postmortem
 * @param issue the issue; empty while it is being made, or if making it was cut short
 * @param sequence of the last thing told
 */
public record Claim(
        FollowUpUid uid,
        String peer,
        Urgency urgency,
        Brief brief,
        Optional<IssueRef> issue,
        long sequence,
        Instant since) {

    /**
     * An issue by its id, which never changes, and the key it had last.
     */
    public record IssueRef(long id, String key) {

        public IssueRef {
            requireNonNull(key);
        }
    }

    public Claim {
        requireNonNull(uid);
        requireNonNull(peer);
        requireNonNull(urgency);
        requireNonNull(brief);
        requireNonNull(issue);
        requireNonNull(since);
    }

    public FollowUpType type() {
        return brief.type();
    }

    public Origin origin() {
        return brief.origin();
    }
}
