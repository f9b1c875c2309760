package org.aftermath.core.measure;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.people.UserRef;

/**
 * Something that could be done about scenarios. Immutable; a change is a new value with the {@link #version} it was read
 * at.
 *
 * @param id minted where it was typed, so that sending it twice adds it once; also the id of the follow-up it may become
 * @param scenarios ids of those it helps against, its row in the matrix (M14)
 * @param author who typed it
 * @param verdict empty until it is decided
 * @param version number of the stored row that this value was read from; 0 for a new one
 */
public record Measure(
        String id,
        long pageId,
        Wording wording,
        List<String> scenarios,
        UserRef author,
        Instant at,
        Optional<Verdict> verdict,
        int version) {

    /**
     * What it is, and what it would cost in the writers' words (M15): ideas come first, so costs may be blank.
     *
     * @param introduction what it costs once
     * @param upkeep what it costs from then on
     */
    public record Wording(Stage stage, String text, String introduction, String upkeep) {

        /** Characters of the longest text. */
        public static final int LONGEST = 1_000;

        /** Characters of the longest cost. */
        public static final int LONGEST_COST = 255;

        public Wording {
            requireNonNull(stage);
            requireNonNull(text);
            requireNonNull(introduction);
            requireNonNull(upkeep);
        }
    }

    public Measure {
        requireNonNull(id);
        requireNonNull(wording);
        scenarios = List.copyOf(scenarios);
        requireNonNull(author);
        requireNonNull(at);
        requireNonNull(verdict);
    }

    /** The follow-up that it becomes if it is done now. */
    public FollowUpUid followUp() {
        return new FollowUpUid(pageId, id);
    }

    /** Whether it was decided to do it now. */
    public boolean isPromised() {
        return verdict.filter(known -> known.kind() == Verdict.Kind.NOW).isPresent();
    }

    boolean repeats(Measure other) {
        return pageId == other.pageId && author.equals(other.author) && wording.equals(other.wording);
    }

    Measure reworded(Wording other, List<String> against) {
        return new Measure(id, pageId, other, against, author, at, verdict, version);
    }

    Measure decided(Optional<Verdict> other) {
        return new Measure(id, pageId, wording, scenarios, author, at, other, version);
    }

    /** The same measure as the store has it now. */
    public Measure stored(int storedVersion) {
        return new Measure(id, pageId, wording, scenarios, author, at, verdict, storedVersion);
    }
}
