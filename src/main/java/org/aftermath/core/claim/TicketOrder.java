package org.aftermath.core.claim;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.followup.FollowUpType;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.followup.Urgency;
import org.aftermath.core.outbox.TicketDraft;
import org.aftermath.core.postmortem.Postmortem;

/**
 * What one product asks the other to make: plain text and names, nothing that only one of them understands.
 *
 * @param project key of the project; empty lets the tracker decide
 * @param issueType name of the issue type; empty lets the tracker decide
 * @param text what is to be done, in full
 * @param owner the user name of the one who does it
 * @param brief what the tracker is told besides
 * @param fields by key of the project in capitals: what new tickets have in further fields, by the field's name or id
 */
public record TicketOrder(
        FollowUpUid uid,
        Optional<String> project,
        Optional<String> issueType,
        String text,
        Urgency urgency,
        Optional<String> owner,
        Optional<LocalDate> due,
        Brief brief,
        Map<String, Map<String, String>> fields) {

    private static final int LONGEST_SUMMARY = 255;

    public TicketOrder {
        requireNonNull(uid);
        requireNonNull(project);
        requireNonNull(issueType);
        requireNonNull(urgency);
        requireNonNull(owner);
        requireNonNull(due);
        requireNonNull(brief);
        fields = Map.copyOf(fields);
        if (text.isBlank()) {
            throw new IllegalArgumentException("An order says what is to be done");
        }
    }

    public static TicketOrder of(TicketDraft draft, Optional<String> project) {
        var followUp = draft.followUp();
        return new TicketOrder(
                followUp.uid(),
                project,
                Optional.empty(),
                followUp.text(),
                followUp.urgency(),
                followUp.owner(),
                followUp.due(),
                brief(draft),
                draft.rules().fields());
    }

    public static Brief brief(TicketDraft draft) {
        var followUp = draft.followUp();
        return new Brief(
                origin(draft.postmortem(), draft.pageUrl()),
                followUp.type(),
                draft.labels(),
                followUp.grounds(),
                draft.rules().priorities(),
                Standing.of(followUp));
    }

    public FollowUpType type() {
        return brief.type();
    }

    public List<String> labels() {
        return brief.labels();
    }

    public Origin origin() {
        return brief.origin();
    }

    private static Origin origin(Postmortem postmortem, String pageUrl) {
        return new Origin(
                postmortem.id(),
                postmortem.pageId(),
                postmortem.spaceKey(),
                postmortem.title(),
                pageUrl,
                postmortem.severity(),
                postmortem.status());
    }

    /** The text in one line that fits a tracker's summary; ends with an ellipsis if something was cut. */
    public String summary() {
        var line = text.strip().replaceAll("(?U)[\\s\\p{Cntrl}]+", " ");
        if (line.length() <= LONGEST_SUMMARY) {
            return line;
        }
        var end = LONGEST_SUMMARY - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
