package org.aftermath.core.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aftermath.core.followup.FollowUp;

/**
 * How many of a page's open follow-ups add a step by hand, an approval or a meeting: blame tends to end in procedure (B25).
 *
 * @param byHand those that do; what somebody let pass is not counted
 * @param promises all that are open
 */
public record ProcessCreep(int byHand, int promises) {

    /** As many follow-ups in a hundred may add a step before it is too many. */
    static final int LIMIT = 33;

    /** Of fewer follow-ups a share says nothing. */
    static final int FEWEST = 3;

    /** Empty if no follow-up does. */
    public static Optional<ProcessCreep> of(List<Passage> passages, List<Judged> found) {
        var byHand = found.stream()
                .filter(judged -> judged.pass().isEmpty())
                .filter(judged -> judged.finding().rule() instanceof ManualStep)
                .map(Judged::passage)
                .toList();
        var creep = new ProcessCreep(promises(byHand), promises(passages));
        return Optional.of(creep).filter(each -> each.byHand > 0);
    }

    private static int promises(List<Passage> passages) {
        return passages.stream()
                .flatMap(passage -> passage.followUp().stream())
                .filter(PromiseRule::isOpen)
                .map(FollowUp::uid)
                .collect(Collectors.toSet())
                .size();
    }

    /** Whether it is time to ask what the system could do instead. */
    public boolean isTooMuch() {
        return promises >= FEWEST && byHand * 100 > promises * LIMIT;
    }
}
