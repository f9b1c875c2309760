package org.aftermath.jira.issue;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.claim.TicketOrder;
import org.aftermath.core.text.Message;

/**
 * Fields that a project has besides the usual ones, filled as the settings of the postmortem's space say. Texts, numbers
 * and dates are written as in Jira's own form, options by their id.
 */
public final class FurtherFields {

    private static final String CUSTOM = "customfield_";

    private final CustomFieldManager fields;

    public FurtherFields(CustomFieldManager fields) {
        this.fields = fields;
    }

    void fill(IssueInputParameters form, TicketOrder order, Place place) {
        wanted(order, place).forEach((name, value) -> find(name)
                .ifPresent(field -> form.addCustomFieldValue(field.getId(), value)));
    }

    /** What the settings name and this Jira does not have; empty if there is nothing of the kind. */
    List<Refusal.Reason> unknown(TicketOrder order, Place place) {
        return wanted(order, place).keySet().stream()
                .filter(name -> find(name).isEmpty())
                .map(name -> Message.of("aftermath.issue.field.unknown", name, key(place)))
                .map(message -> new Refusal.Reason(Optional.empty(), message))
                .toList();
    }

    /** How to mend what Jira says of a further field. */
    Optional<Refusal.Reason> fix(Refusal.Reason said, Place place) {
        return said.field()
                .filter(id -> id.startsWith(CUSTOM))
                .flatMap(this::find)
                .map(field -> Message.of("aftermath.issue.field.fix", key(place), field.getName()))
                .map(message -> new Refusal.Reason(said.field(), message));
    }

    private static Map<String, String> wanted(TicketOrder order, Place place) {
        return order.fields().getOrDefault(key(place), Map.of());
    }

    private static String key(Place place) {
        return place.project().getKey();
    }

    private Optional<CustomField> find(String nameOrId) {
        return fields.getCustomFieldObjects().stream()
                .filter(field -> nameOrId.equals(field.getId()) || nameOrId.equalsIgnoreCase(field.getName()))
                .findFirst();
    }
}
