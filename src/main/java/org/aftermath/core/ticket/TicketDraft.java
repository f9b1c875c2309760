package org.aftermath.core.ticket;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.postmortem.Postmortem;

/**
 * What the tracker is asked to make.
 *
 * @param pageUrl where people read the postmortem
 */
public record TicketDraft(FollowUp followUp, Postmortem postmortem, Optional<LocalDate> incidentDay, String pageUrl) {

    /** {@code postmortem}, {@code p0}, and with a severity {@code sev1} and {@code sev1_20261121} (G23). */
    public List<String> labels() {
        return TicketLabels.of(followUp.urgency(), postmortem.severity(), incidentDay);
    }
}
