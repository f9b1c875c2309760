package org.aftermath.core.postmortem;

import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.facts.Cause;
import org.aftermath.core.facts.IncidentTimes;
import org.aftermath.core.facts.Kind;
import org.aftermath.core.facts.Responder;
import org.aftermath.core.facts.Role;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.facts.Status;
import org.aftermath.core.history.Audit;
import org.aftermath.core.history.Change;
import org.aftermath.core.history.StatusChange;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.support.FakePeople;
import org.aftermath.support.InMemoryChangeLog;
import org.aftermath.support.InMemoryPostmortems;
import org.aftermath.support.InMemoryStatusHistory;
import org.aftermath.support.PlainTransactions;
import org.junit.Test;

public class ChangeFactsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final UserRef SRE = FakePeople.ref("sre");

    private final InMemoryPostmortems postmortems = new InMemoryPostmortems();
    private final InMemoryStatusHistory moves = new InMemoryStatusHistory();
    private final InMemoryChangeLog log = new InMemoryChangeLog();
    private final Audit audit = new Audit(moves, log);
    private final ChangeFacts change = new ChangeFacts(
            postmortems,
            new ChangeFacts.Trail(log, audit),
            FakePeople.of("sre", "engineer"),
            new PlainTransactions(),
            Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    public void storesEveryFactThatIsTold() {
        given();

        var stored = changed(Map.ofEntries(
                Map.entry("severity", "sev-2"),
                Map.entry("kind", "near miss"),
                Map.entry("services", "checkout、検索\nlogin"),
                Map.entry("cause", "tool"),
                Map.entry("mitigatedAt", "2026-11-18T20:00"),
                Map.entry("resolvedAt", "2026-11-18T12:00Z"),
                Map.entry("affected", "1200"),
                Map.entry("failedShare", "12,5"),
                Map.entry("fullOutage", "yes"),
                Map.entry("responders", "scribe\tengineer\t\nsupport_liaison\t\t佐藤"),
                Map.entry("incidentIssues", "ops-1, OPS-2"),
                Map.entry("heldAt", "2026-11-21 10:00")));

        assertThat(stored.severity()).isEqualTo(Severity.SEV_2);
        assertThat(stored.kind()).isEqualTo(Kind.NEAR_MISS);
        assertThat(stored.services()).containsExactly("checkout", "検索", "login");
        assertThat(stored.details().cause()).isEqualTo(Cause.TOOL);
        assertThat(stored.times().mitigated()).contains(Instant.parse("2026-11-18T11:00:00Z"));
        assertThat(stored.times().resolved()).contains(Instant.parse("2026-11-18T12:00:00Z"));
        assertThat(stored.details().impact().affected()).contains(1200L);
        assertThat(stored.details().impact().failedShare()).contains(new BigDecimal("12.50"));
        assertThat(stored.details().fullOutage()).contains(true);
        assertThat(stored.details().responders())
                .containsExactly(
                        new Responder(Role.SCRIBE, Optional.of(FakePeople.ref("engineer")), "The engineer"),
                        new Responder(Role.SUPPORT_LIAISON, Optional.empty(), "佐藤"));
        assertThat(stored.details().issues()).containsExactly("OPS-1", "OPS-2");
        assertThat(stored.review().heldAt()).contains(Instant.parse("2026-11-21T01:00:00Z"));
        assertThat(stored.version()).isEqualTo(2);
    }

    @Test
    public void hearsWhatItWroteIntoTheForm() {
        given();
        changed(Map.of("responders", "deputy\tsre\t\nresponder\t\t佐藤", "failedShare", "0.25", "zone", "Asia/Tokyo"));
        var now = postmortems.ofPage(42).orElseThrow();
        var reader = new Speaker(FakePeople.of("sre", "engineer"), TOKYO);
        var form = new HashMap<String, String>();
        Facts.ALL.forEach(fact -> form.put(fact.name(), fact.write(now, reader)));

        assertThat(change.carryOut(order(2, form))).isEqualTo(new FactChange.Changed(now));
        assertThat(form).containsEntry("startedAt", "2026-11-18T19:00").containsEntry("owner", "sre");
    }

    @Test
    public void takesBackWhatIsLeftEmpty() {
        given();

        var stored = changed(Map.of("owner", "", "services", "", "startedAt", "", "externalMessage", "unknown"));

        assertThat(stored.owner()).isEmpty();
        assertThat(stored.services()).isEmpty();
        assertThat(stored.times().started()).isEmpty();
        assertThat(stored.externalMessage()).isEmpty();
    }

    @Test
    public void writesEachChangeIntoTheAuditTrail() {
        given();
        moves.add(new StatusChange(42, Status.DRAFT, Status.IN_REVIEW, SRE, NOW.minusSeconds(60), ""));

        change.carryOut(new ChangeFacts.Order(
                42, Optional.of(1), Map.of("severity", "SEV-2", "kind", "incident"), " Fewer were hit ", SRE, TOKYO));

        assertThat(audit.ofPage(42, 10))
                .containsExactly(
                        new Change(42, "severity", "SEV-1", "SEV-2", SRE, NOW, "Fewer were hit"),
                        new Change(42, "status", "DRAFT", "IN_REVIEW", SRE, NOW.minusSeconds(60), ""));
    }

    @Test
    public void changesNothingWhenNothingIsDifferent() {
        given();

        assertThat(changed(Map.of("severity", "SEV-1")).version()).isEqualTo(1);
        assertThat(audit.ofPage(42, 10)).isEmpty();
    }

    @Test
    public void tellsWhoWasFasterAndKeepsWhatTheyDid() {
        given();
        changed(Map.of("severity", "SEV-2"));

        var outcome = change.carryOut(order(1, Map.of("severity", "SEV-3")));

        assertThat(outcome)
                .isEqualTo(new FactChange.Overtaken(
                        postmortems.ofPage(42).orElseThrow(), Message.of("aftermath.facts.overtaken", "The sre")));
        assertThat(postmortems.ofPage(42)).map(Postmortem::severity).contains(Severity.SEV_2);
    }

    @Test
    public void refusesKeysThatNameNoFactAndOrdersWithoutVersion() {
        var order = new ChangeFacts.Order(42, Optional.empty(), Map.of("sevrity", "SEV-2"), "", SRE, TOKYO);

        assertThat(change.carryOut(order))
                .isEqualTo(new FactChange.Invalid(List.of(
                        new Fault("sevrity", Message.of("aftermath.facts.nothing", "sevrity")),
                        new Fault("version", Message.of("aftermath.facts.version")))));
    }

    @Test
    public void namesEveryValueAtFaultAndStoresNone() {
        given();

        var faults = faults(Map.ofEntries(
                Map.entry("severity", "worst"),
                Map.entry("services", "x".repeat(256)),
                Map.entry("detectedAt", "2026-02-30 10:00"),
                Map.entry("resolvedAt", "3026-11-18 10:00"),
                Map.entry("zone", "Mars/Base"),
                Map.entry("affected", "-1"),
                Map.entry("supportRequests", "99999999999"),
                Map.entry("failedShare", "100.01"),
                Map.entry("impact", "x".repeat(4001)),
                Map.entry("fullOutage", "maybe"),
                Map.entry("owner", "nobody"),
                Map.entry("responders", "deputy\tnobody\t"),
                Map.entry("incidentIssues", "OPS"),
                Map.entry("recordingUrl", "javascript:alert(1)")));

        assertThat(faults)
                .extracting(Fault::field)
                .containsExactlyInAnyOrder(
                        "severity",
                        "services",
                        "detectedAt",
                        "resolvedAt",
                        "zone",
                        "affected",
                        "supportRequests",
                        "failedShare",
                        "impact",
                        "fullOutage",
                        "owner",
                        "responders",
                        "incidentIssues",
                        "recordingUrl");
        assertThat(postmortems.ofPage(42)).map(Postmortem::version).contains(1);
    }

    @Test
    public void namesContradictionsBetweenTimes() {
        given();

        var faults = faults(Map.of("resolvedAt", "2026-11-18T10:05Z"));

        assertThat(faults)
                .containsExactly(new Fault("resolvedAt", Message.of("aftermath.facts.order.resolvedAt.detectedAt")));
    }

    @Test
    public void knowsThatTheFutureHasNotHappened() {
        given();

        assertThat(faults(Map.of("heldAt", "2026-11-21T09:06Z")))
                .containsExactly(new Fault("heldAt", Message.of("aftermath.facts.future")));
        assertThat(changed(Map.of("meetingAt", "2026-11-24T05:00Z")).review().meetingAt())
                .isPresent();
    }

    @Test
    public void doesNotMindAnOldContradictionWhenSomethingElseChanges() {
        var start = Instant.parse("2026-11-18T10:00:00Z");
        postmortems.add(aPostmortem()
                .at(IncidentTimes.of(Optional.of(start), Optional.empty(), Optional.of(start.minusSeconds(60))))
                .build());

        assertThat(changed(Map.of("severity", "SEV-2")).severity()).isEqualTo(Severity.SEV_2);
    }

    @Test
    public void knowsPagesThatAreNoPostmortems() {
        assertThat(change.carryOut(order(1, Map.of("severity", "SEV-2")))).isEqualTo(new FactChange.NoPostmortem());
    }

    private void given() {
        postmortems.add(aPostmortem().build());
    }

    private Postmortem changed(Map<String, String> values) {
        var outcome = change.carryOut(order(1, values));
        assertThat(outcome).isInstanceOf(FactChange.Changed.class);
        return ((FactChange.Changed) outcome).postmortem();
    }

    private List<Fault> faults(Map<String, String> values) {
        var outcome = change.carryOut(order(1, values));
        assertThat(outcome).isInstanceOf(FactChange.Invalid.class);
        return ((FactChange.Invalid) outcome).faults();
    }

    private static ChangeFacts.Order order(int version, Map<String, String> values) {
        return new ChangeFacts.Order(42, Optional.of(version), values, "", SRE, TOKYO);
    }
}
