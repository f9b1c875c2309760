package org.aftermath.core.outbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.placing.TicketRules;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.ticket.TicketLabels;

/**
 * What the tracker is asked to make.
 *
 * @param occasion what the follow-up comes from
 * @param pageUrl where people read it
 * @param rules of its space
 */
public record TicketDraft(
        FollowUp followUp,
        Occasions.Occasion occasion,
        Optional<LocalDate> incidentDay,
        String pageUrl,
        TicketRules rules) {

    /** What it comes from, as tickets tell it. */
    public Postmortem postmortem() {
        return occasion.told();
    }

    /** Whether the space makes tickets of postmortems that have come so far. */
    public boolean isDue() {
        return rules.from().hasCome(postmortem().status());
    }

    /** {@code postmortem} or {@code premortem}, {@code p0}, and with a severity {@code sev1} and {@code sev1_20261121} (G23). */
    public List<String> labels() {
        return TicketLabels.of(
                occasion.label(), followUp.urgency(), postmortem().severity(), incidentDay);
    }
}
