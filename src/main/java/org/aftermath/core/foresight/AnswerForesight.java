package org.aftermath.core.foresight;

import java.time.Clock;
import java.util.Optional;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.premortem.Premortem;
import org.aftermath.core.premortem.Premortems;
import org.aftermath.core.premortem.Scenario;
import org.aftermath.core.premortem.WriteScenarios;
import org.aftermath.core.text.Message;
import org.aftermath.core.work.Writes;

/**
 * What people make of an incident in the light of premortems: whether it was foreseen, and whether they disagree on how
 * severe it is (M22). Whether somebody may do so is for the caller to check. What a method gives back is why not; empty if
 * it is done. Safe for any thread.
 */
@Writes
public final class AnswerForesight {

    private final Answers answers;
    private final Premortems premortems;
    private final WriteScenarios scenarios;
    private final Clock clock;

    public AnswerForesight(Answers answers, Premortems premortems, WriteScenarios scenarios, Clock clock) {
        this.answers = answers;
        this.premortems = premortems;
        this.scenarios = scenarios;
        this.clock = clock;
    }

    /** @param version of the answer that this one replaces; 0 for the first; of no matter if it says the same again */
    public Optional<Message> answer(
            Postmortem postmortem, int version, Answer.Kind kind, Optional<String> scenario, UserRef by) {
        var known = answers.ofPage(postmortem.pageId());
        var wanted = new Answer(postmortem.pageId(), kind, scenario, by, clock.instant(), version);
        if (known.filter(wanted::repeats).isPresent()) {
            return Optional.empty();
        }
        var kept = known.map(Answer::version).orElse(0) == version ? answers.keep(wanted) : Optional.empty();
        return kept.isPresent() ? Optional.empty() : Optional.of(Message.of("aftermath.foresight.outpaced"));
    }

    /**
     * Puts the incident before a premortem whose scenarios all see, to be judged by everybody: one scenario for each id,
     * however often it is sent.
     *
     * @param id minted where the wish was made
     * @param period when the incident was, in the writer's words
     */
    public Optional<Message> disagree(Postmortem postmortem, long premortem, String id, String period, UserRef by) {
        if (premortems.ofPage(premortem).filter(Premortem::isRevealed).isEmpty()) {
            return Optional.of(Message.of("aftermath.foresight.premortem"));
        }
        var service = postmortem.services().stream().findFirst().orElse("");
        var typed = Scenario.typed(
                id,
                premortem,
                service.isEmpty() ? postmortem.title() : service,
                postmortem.title(),
                period,
                by,
                clock.instant());
        return scenarios.write(typed);
    }
}
