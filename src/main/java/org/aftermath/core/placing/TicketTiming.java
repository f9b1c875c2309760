package org.aftermath.core.placing;

import org.aftermath.core.facts.Status;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.Postmortems;

/** Tells whether a space already makes tickets of a postmortem's promises. */
public final class TicketTiming {

    private final Postmortems postmortems;
    private final SpaceTicketRules rules;

    public TicketTiming(Postmortems postmortems, SpaceTicketRules rules) {
        this.postmortems = postmortems;
        this.rules = rules;
    }

    /** True for a postmortem that has not come as far as its space waits; false for any other page. */
    public boolean isHeld(long pageId) {
        return postmortems
                .ofPage(pageId)
                .filter(postmortem -> rules.of(postmortem.spaceKey()).holds(postmortem))
                .isPresent();
    }

    /** Whether the step to where the postmortem now stands is the one that its space waits for. */
    public boolean comesWith(Postmortem moved, Status from) {
        var moment = moment(moved);
        return moment.hasCome(moved.status()) && !moment.hasCome(from);
    }

    private TicketMoment moment(Postmortem postmortem) {
        return rules.of(postmortem.spaceKey()).from();
    }
}
