package org.aftermath.core.page;

import java.util.List;
import java.util.Optional;
import org.aftermath.core.followup.FollowUps;
import org.aftermath.core.history.StatusChange;
import org.aftermath.core.lifecycle.StepFollower;
import org.aftermath.core.message.Posting;
import org.aftermath.core.placing.TicketTiming;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.work.Writes;

/** Asks for the tickets that waited for a step, in the name of whoever takes it. */
public final class TicketsAtStep implements StepFollower {

    private final TicketTiming timing;
    private final FollowUps followUps;
    private final AskForTickets asking;

    public TicketsAtStep(TicketTiming timing, FollowUps followUps, AskForTickets asking) {
        this.timing = timing;
        this.followUps = followUps;
        this.asking = asking;
    }

    @Override
    @Writes
    public void taken(Postmortem moved, StatusChange step, Optional<Posting> posting) {
        if (timing.comesWith(moved, step.from())) {
            // As if all were new: what would have stood in the way before may be mended by now.
            asking.forPage(moved.pageId(), List.of(), followUps.ofPage(moved.pageId()), Optional.of(step.who()));
        }
    }
}
