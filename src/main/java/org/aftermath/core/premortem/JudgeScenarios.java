package org.aftermath.core.premortem;

import java.time.Clock;
import java.util.Optional;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.session.Pulse;
import org.aftermath.core.text.Message;
import org.aftermath.core.work.Writes;

/**
 * What people think of scenarios that all see: each for themselves, and the decision maker where the others are evenly
 * split. What a method gives back is why not; empty if it is done. Safe for any thread.
 */
@Writes
public final class JudgeScenarios {

    private final Premortems premortems;
    private final Pulse pulse;
    private final Clock clock;

    public JudgeScenarios(Premortems premortems, Pulse pulse, Clock clock) {
        this.premortems = premortems;
        this.pulse = pulse;
        this.clock = clock;
    }

    /** How bad somebody thinks it is (M11); said again, also after the ratings are open, it replaces what they said. */
    public Optional<Message> rate(long pageId, String id, UserRef who, int value) {
        var premortem = premortems.ofPage(pageId);
        if (premortem.isEmpty() || !premortem.get().isRevealed()) {
            return Optional.of(premortem.isEmpty() ? LeadPremortem.NONE : LeadPremortem.HIDDEN);
        }
        if (premortems.scenario(pageId, id).isEmpty()) {
            return Optional.of(WriteScenarios.UNKNOWN);
        }
        var role = premortem.get().participants().roleOf(who);
        premortems.rate(new Rating(id, pageId, who, role, value, clock.instant()));
        pulse.changed(pageId);
        return Optional.empty();
    }

    /**
     * Opinions are evenly split, and where the scenario stands now is the decision maker's word, whoever notes it (M02).
     *
     * @param settled false to take that back
     */
    public Optional<Message> settle(long pageId, String id, int version, boolean settled) {
        var board = Board.of(premortems, pageId, Optional.empty());
        var line = board.flatMap(seen -> seen.line(id));
        if (line.isEmpty()) {
            return Optional.of(WriteScenarios.UNKNOWN);
        }
        var decisionMaker = board.get().premortem().participants().decisionMaker();
        if (settled && (decisionMaker.isEmpty() || !line.get().opinions().isTied())) {
            return Optional.of(Message.of(
                    decisionMaker.isEmpty() ? "aftermath.premortem.tie.nobody" : "aftermath.premortem.tie.none"));
        }
        var scenario = line.get().scenario();
        if (scenario.version() != version) {
            return Optional.of(LeadPremortem.OUTPACED);
        }
        var kept = premortems.keep(scenario.settled(settled ? decisionMaker : Optional.empty()));
        pulse.changed(pageId);
        return kept.isPresent() ? Optional.empty() : Optional.of(LeadPremortem.OUTPACED);
    }
}
