package org.aftermath.core.outbox;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.followup.FollowUps;
import org.aftermath.core.placing.SpaceTicketRules;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.ticket.Site;
import org.aftermath.core.ticket.TicketLabels;

/** Makes ticket drafts from what the page says now, not from what it said when the ticket was asked for. */
public final class Drafts {

    private final FollowUps followUps;
    private final Postmortems postmortems;
    private final Site site;
    private final SpaceTicketRules rules;
    private final Occasions others;

    public Drafts(FollowUps followUps, Postmortems postmortems, Site site, SpaceTicketRules rules) {
        this(followUps, postmortems, site, rules, uid -> Optional.empty());
    }

    private Drafts(FollowUps followUps, Postmortems postmortems, Site site, SpaceTicketRules rules, Occasions others) {
        this.followUps = followUps;
        this.postmortems = postmortems;
        this.site = site;
        this.rules = rules;
        this.others = others;
    }

    /** The same where follow-ups come from elsewhere as well. */
    public Drafts alsoOf(Occasions elsewhere) {
        return new Drafts(followUps, postmortems, site, rules, elsewhere);
    }

    /** Empty if the follow-up is gone, incomplete or no longer to become a ticket, or its page is nothing it could come from. */
    Optional<TicketDraft> of(FollowUpUid uid) {
        return followUps.find(uid).filter(Drafts::isWhole).flatMap(this::brief);
    }

    /** Likewise of several that stand on one postmortem, which is read once; those of other pages are left out. */
    List<TicketDraft> of(long pageId, Set<FollowUpUid> uids) {
        var whole = followUps.ofPage(pageId).stream()
                .filter(followUp -> uids.contains(followUp.uid()))
                .filter(Drafts::isWhole)
                .toList();
        if (whole.isEmpty()) {
            return List.of();
        }
        return postmortems.ofPage(pageId).stream()
                .flatMap(postmortem -> drafts(whole, new Occasions.Occasion(postmortem, TicketLabels.POSTMORTEM)))
                .toList();
    }

    private static boolean isWhole(FollowUp followUp) {
        return followUp.wantsTicket() && followUp.missing().isEmpty();
    }

    /** What the page says of a follow-up that may have its ticket already; empty if its page is nothing it could come from. */
    public Optional<TicketDraft> brief(FollowUp followUp) {
        return postmortems
                .ofPage(followUp.uid().pageId())
                .map(postmortem -> new Occasions.Occasion(postmortem, TicketLabels.POSTMORTEM))
                .or(() -> others.of(followUp.uid()))
                .flatMap(occasion -> drafts(List.of(followUp), occasion).findFirst());
    }

    private Stream<TicketDraft> drafts(List<FollowUp> all, Occasions.Occasion occasion) {
        var postmortem = occasion.told();
        var incidentDay = postmortem.times().started().map(instant -> instant.atZone(site.zone())
                .toLocalDate());
        var pageUrl = site.pageUrl(postmortem.pageId());
        var kept = rules.of(postmortem.spaceKey());
        return all.stream().map(followUp -> new TicketDraft(followUp, occasion, incidentDay, pageUrl, kept));
    }
}
