package org.aftermath.core.lifecycle;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.aftermath.core.allowance.Attention;
import org.aftermath.core.allowance.ClockRules;
import org.aftermath.core.allowance.HoldWithin;
import org.aftermath.core.deadline.ClockFace;
import org.aftermath.core.deadline.Clocks;
import org.aftermath.core.deadline.Milestones;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.outline.Outline;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.postmortem.Postmortem;

/** Tells the acting user where a postmortem stands and what leads on. Never writes. */
public final class Lifecycle {

    private final Situations situations;
    private final ActingUser acting;
    private final Clock clock;

    public Lifecycle(Situations situations, ActingUser acting, Clock clock) {
        this.situations = situations;
        this.acting = acting;
        this.clock = clock;
    }

    public Standing of(Postmortem postmortem) {
        return of(situations.of(postmortem, acting.current()));
    }

    /** The same of a page that is read already, and what is promised on it. */
    public Standing of(Postmortem postmortem, Outline outline, List<FollowUp> promised) {
        return of(situations.of(postmortem, outline, promised, acting.current()));
    }

    private Standing of(Situation situation) {
        var clocks = clocks(situation);
        return new Standing(
                situation.need(),
                situation.completeness(),
                Depth.of(situation),
                clocks,
                NextStep.of(situation, clocks),
                Moves.of(situation),
                situation.rules().guide());
    }

    private ClockFace clocks(Situation situation) {
        var postmortem = situation.postmortem();
        var rules = situation.rules();
        var review = postmortem.review();
        var harmless = situation.need().level() == Need.Level.HARMLESS;
        var running = harmless ? withoutMeeting(rules.clocks()) : rules.clocks();
        return new Clocks(running, rules.calendar(), clock)
                .read(new Milestones(
                        postmortem.severity(),
                        postmortem.times().resolved(),
                        review.meetingAt(),
                        review.linkSentAt(),
                        review.heldAt()));
    }

    /** Nobody has to meet about what hit nobody. */
    private static ClockRules withoutMeeting(ClockRules rules) {
        var hold = new HoldWithin(rules.holdWithin().limit(), Attention.OFF);
        return rules.withMeetings(Map.of()).withHoldWithin(hold);
    }
}
