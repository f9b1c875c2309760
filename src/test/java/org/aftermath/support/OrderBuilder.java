package org.aftermath.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.claim.Brief;
import org.aftermath.core.claim.Origin;
import org.aftermath.core.claim.Standing;
import org.aftermath.core.claim.TicketOrder;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.facts.Status;
import org.aftermath.core.followup.FollowUpType;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.followup.Grounds;
import org.aftermath.core.followup.Urgency;

/** An order for the follow-up 42-a, a P0 for engineer by the end of November, unless told otherwise. */
public final class OrderBuilder {

    private FollowUpUid uid = new FollowUpUid(42, "a");
    private Optional<String> project = Optional.empty();
    private Optional<String> issueType = Optional.empty();
    private String text = "Fail over the card gateway by itself";
    private String title = "Checkout refused cards";
    private Urgency urgency = Urgency.P0;
    private Severity severity = Severity.SEV_1;
    private Map<Urgency, String> priorities = Map.of();
    private Map<String, Map<String, String>> fields = Map.of();
    private Standing standing = Standing.KEPT;
    private List<String> labels = List.of("postmortem", "p0", "sev1", "sev1_20261118");

    public static OrderBuilder anOrder() {
        return new OrderBuilder();
    }

    public OrderBuilder forFollowUp(String macroId) {
        uid = new FollowUpUid(42, macroId);
        return this;
    }

    public OrderBuilder inProject(String key) {
        project = Optional.of(key);
        return this;
    }

    public OrderBuilder asType(String name) {
        issueType = Optional.of(name);
        return this;
    }

    public OrderBuilder saying(String words) {
        text = words;
        return this;
    }

    public OrderBuilder fromPage(String words) {
        title = words;
        return this;
    }

    public OrderBuilder of(Urgency given) {
        urgency = given;
        return this;
    }

    public OrderBuilder of(Severity given) {
        severity = given;
        return this;
    }

    public OrderBuilder prioritised(Urgency given, String name) {
        priorities = Map.of(given, name);
        return this;
    }

    public OrderBuilder with(String projectKey, String field, String value) {
        fields = Map.of(projectKey, Map.of(field, value));
        return this;
    }

    public OrderBuilder labelled(String... given) {
        labels = List.of(given);
        return this;
    }

    public OrderBuilder standing(Standing given) {
        standing = given;
        return this;
    }

    public TicketOrder build() {
        return new TicketOrder(
                uid,
                project,
                issueType,
                text,
                urgency,
                Optional.of("engineer"),
                Optional.of(LocalDate.of(2026, 11, 30)),
                brief(),
                fields);
    }

    /** What the order says besides. */
    public Brief brief() {
        return new Brief(
                new Origin("pm-1", 42, "INC", title, "https://wiki.example/pages/42", severity, Status.DRAFT),
                FollowUpType.PREVENT,
                labels,
                new Grounds("gateway has no failover", "second provider, contract until May", ""),
                priorities,
                standing);
    }
}
