package org.aftermath.core.ticket;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.followup.Urgency;

/** The labels that every ticket carries, so that boards and filters find it (G23, rules.md §6). */
public final class TicketLabels {

    public static final String POSTMORTEM = "postmortem";
    public static final String PREMORTEM = "premortem";

    /** The search for all tickets of ours. */
    public static final String JQL = "labels in (" + POSTMORTEM + ", " + PREMORTEM + ")";

    private TicketLabels() {}

    /** @param occasion what the ticket comes from */
    public static List<String> of(
            String occasion, Urgency urgency, Severity severity, Optional<LocalDate> incidentDay) {
        var labels = new ArrayList<String>();
        labels.add(occasion);
        labels.add(urgency.ticketLabel());
        severity.ticketLabel().ifPresent(label -> {
            labels.add(label);
            incidentDay.ifPresent(day -> labels.add(label + "_" + day.format(DateTimeFormatter.BASIC_ISO_DATE)));
        });
        return List.copyOf(labels);
    }
}
