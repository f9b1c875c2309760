package org.aftermath.core.outbox;

import java.util.Optional;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.followup.FollowUps;
import org.aftermath.core.placing.SpaceTicketRules;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.ticket.Site;

/** Makes ticket drafts from what the page says now, not from what it said when the ticket was asked for. */
public final class Drafts {

    private final FollowUps followUps;
    private final Postmortems postmortems;
    private final Site site;
    private final SpaceTicketRules rules;

    public Drafts(FollowUps followUps, Postmortems postmortems, Site site, SpaceTicketRules rules) {
        this.followUps = followUps;
        this.postmortems = postmortems;
        this.site = site;
        this.rules = rules;
    }

    /** Empty if the follow-up is gone, incomplete or no longer to become a ticket, or its page is no postmortem. */
    Optional<TicketDraft> of(FollowUpUid uid) {
        return followUps
                .find(uid)
                .filter(FollowUp::wantsTicket)
                .filter(followUp -> followUp.missing().isEmpty())
                .flatMap(followUp -> postmortems.ofPage(uid.pageId()).map(postmortem -> draft(followUp, postmortem)));
    }

    /** What the page says of a follow-up that may have its ticket already; empty if its page is no postmortem. */
    public Optional<TicketDraft> brief(FollowUp followUp) {
        return postmortems.ofPage(followUp.uid().pageId()).map(postmortem -> draft(followUp, postmortem));
    }

    private TicketDraft draft(FollowUp followUp, Postmortem postmortem) {
        var incidentDay = postmortem.times().started().map(instant -> instant.atZone(site.zone())
                .toLocalDate());
        return new TicketDraft(
                followUp, postmortem, incidentDay, site.pageUrl(postmortem.pageId()), rules.of(postmortem.spaceKey()));
    }
}
