package org.aftermath.core.sharing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongPredicate;
import org.aftermath.core.facts.Role;
import org.aftermath.core.history.Change;
import org.aftermath.core.history.ChangeLog;
import org.aftermath.core.people.Groups;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.sharing.Readings.Answer;
import org.aftermath.core.sharing.Readings.Mark;
import org.aftermath.core.work.Transactions;
import org.aftermath.core.work.Writes;

/**
 * Keeps what readers say of a postmortem, for its owner and facilitators, who hear it without names (L02), and why a page
 * is kept from some (B23). Saying the same twice changes nothing. Who may see or change the page is for the caller to check.
 */
@Writes
public final class KeepReadings {

    /** The name under which the reason for a restriction stands in the audit trail. */
    public static final String RESTRICTED = "restricted";

    private static final int MOST = 500;

    private final Readings readings;
    private final ChangeLog log;
    private final Rules rules;
    private final Transactions transactions;
    private final Clock clock;

    /**
     * Who facilitates, and what is kept from some.
     *
     * @param facilitators the group of those who facilitate in a space, by its key; empty if there is none
     * @param restricted whether fewer may see the page than may see its space
     */
    public record Rules(Function<String, Optional<String>> facilitators, Groups groups, LongPredicate restricted) {}

    /**
     * What was heard of readers, without their names.
     *
     * @param read how many read it
     * @param words what some of them said, the newest first
     */
    public record Heard(int read, int yes, int partly, int no, List<String> words) {}

    public KeepReadings(Readings readings, ChangeLog log, Rules rules, Transactions transactions, Clock clock) {
        this.readings = readings;
        this.log = log;
        this.rules = rules;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Optional<Mark> mine(long pageId, UserRef reader) {
        return readings.of(pageId, reader);
    }

    /** @param answer empty for those who only say that they read it */
    public void say(long pageId, UserRef reader, Optional<Answer> answer, String words) {
        transactions.within(() -> {
            var known = readings.of(pageId, reader);
            if (known.filter(
                            mark -> mark.answer().equals(answer) && mark.words().equals(words))
                    .isEmpty()) {
                readings.put(new Mark(pageId, reader, answer, words, clock.instant()));
            }
        });
    }

    public void takeBack(long pageId, UserRef reader) {
        transactions.within(() -> readings.remove(pageId, reader));
    }

    /** Empty for whoever is neither owner nor facilitator. */
    public Optional<Heard> heard(Postmortem postmortem, UserRef who) {
        return isFor(postmortem, who)
                ? Optional.of(heard(readings.ofPage(postmortem.pageId(), MOST)))
                : Optional.empty();
    }

    private boolean isFor(Postmortem postmortem, UserRef who) {
        return postmortem.owner().filter(who::equals).isPresent()
                || postmortem.details().responders().stream()
                        .filter(responder -> responder.role() == Role.FACILITATOR)
                        .anyMatch(responder ->
                                responder.user().filter(who::equals).isPresent())
                || rules.facilitators()
                        .apply(postmortem.spaceKey())
                        .filter(group -> rules.groups().includes(group, who))
                        .isPresent();
    }

    private static Heard heard(List<Mark> marks) {
        var words =
                marks.stream().map(Mark::words).filter(each -> !each.isEmpty()).toList();
        return new Heard(
                marks.size(), count(marks, Answer.YES), count(marks, Answer.PARTLY), count(marks, Answer.NO), words);
    }

    private static int count(List<Mark> marks, Answer answer) {
        return (int) marks.stream()
                .filter(mark -> mark.answer().filter(answer::equals).isPresent())
                .count();
    }

    public boolean isRestricted(long pageId) {
        return rules.restricted().test(pageId);
    }

    /** Why the page is kept from some, as it was said last. */
    public Optional<Change> restriction(long pageId) {
        return log.ofPage(pageId, MOST).stream()
                .filter(change -> change.fact().equals(RESTRICTED))
                .findFirst();
    }

    /** Says why the page is kept from some. */
    public void restrict(long pageId, UserRef by, String reason) {
        transactions.within(() -> {
            if (restriction(pageId).filter(said -> said.reason().equals(reason)).isEmpty()) {
                log.add(new Change(pageId, RESTRICTED, "no", "yes", by, clock.instant(), reason));
            }
        });
    }
}
