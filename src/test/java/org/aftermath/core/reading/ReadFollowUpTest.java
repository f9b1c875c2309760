package org.aftermath.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.followup.Commitment;
import org.aftermath.core.followup.Decision;
import org.aftermath.core.followup.Dissent;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.followup.FollowUpType;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.followup.Grounds;
import org.aftermath.core.followup.Term;
import org.aftermath.core.followup.Urgency;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.junit.Test;

public class ReadFollowUpTest {

    private static final FollowUpUid UID = new FollowUpUid(42, "a");

    @Test
    public void readsEveryParameter() {
        var parameters = new HashMap<>(Map.of(
                "urgency", "p0",
                "type", "Detect",
                "owner", "engineer",
                "due", "2026-11-30",
                "term", "long",
                "sponsor", "manager",
                "factor", "no failover",
                "alternative", "a second provider: contract until May",
                "constraint", "no downtime"));
        parameters.putAll(Map.of(
                "state", "wontdo",
                "reason", "cost > risk",
                "ticketReason", "asked by audit",
                "agreedBy", "sre, engineer、manager",
                "dissent", "support > manager, sre",
                "revisit", "2027-01-11",
                "client", "true",
                "risk", "an hour a year",
                "cost", "three months"));

        assertThat(understood(parameters, "  Alert on refused cards \n"))
                .isEqualTo(new FollowUp(
                        UID,
                        "Alert on refused cards",
                        Urgency.P0,
                        FollowUpType.DETECT,
                        Optional.of("engineer"),
                        Optional.of(LocalDate.of(2026, 11, 30)),
                        Term.LONG,
                        Optional.of("manager"),
                        new Grounds("no failover", "a second provider: contract until May", "no downtime"),
                        new Decision(
                                Commitment.WONTDO,
                                "cost > risk",
                                "asked by audit",
                                List.of("sre", "engineer", "manager"),
                                List.of(
                                        new Dissent("support", Optional.of("manager")),
                                        new Dissent("sre", Optional.empty())),
                                Optional.of(LocalDate.of(2027, 1, 11)),
                                new Decision.Exposure("an hour a year", "three months", true))));
    }

    @Test
    public void takesWhatIsLeftOutHarmlessly() {
        var followUp = understood(Map.of(), "Tidy the runbook");

        assertThat(followUp.wantsTicket()).isFalse();
        assertThat(followUp.commitment()).isEqualTo(Commitment.PROPOSED);
        assertThat(followUp.owner()).isEmpty();
        assertThat(followUp.due()).isEmpty();
    }

    @Test
    public void takesAnyUsualSpellingOfWontDo() {
        assertThat(understood(Map.of("state", "wont-do"), "x").commitment()).isEqualTo(Commitment.WONTDO);
        assertThat(understood(Map.of("state", "WontDo"), "x").commitment()).isEqualTo(Commitment.WONTDO);
    }

    @Test
    public void namesTheParameterItCannotRead() {
        assertThat(faults(Map.of("urgency", "P9"), "x"))
                .containsExactly(new Fault("urgency", Message.of("aftermath.followup.fault.urgency", "P9")));
        assertThat(faults(Map.of("type", "magic"), "x"))
                .extracting(Fault::field)
                .containsExactly("type");
        assertThat(faults(Map.of("state", "soon"), "x"))
                .extracting(Fault::field)
                .containsExactly("state");
        assertThat(faults(Map.of("term", "eternal"), "x"))
                .extracting(Fault::field)
                .containsExactly("term");
    }

    @Test
    public void refusesDaysThatTheCalendarLacks() {
        for (var day : List.of("2026-13-40", "2026-02-29", "tomorrow", "2026-1-1", "20261130", "2026-11-30T00:00")) {
            assertThat(faults(Map.of("due", day), "x"))
                    .containsExactly(new Fault("due", Message.of("aftermath.followup.fault.due", day)));
        }
        assertThat(understood(Map.of("due", "2028-02-29"), "x").due()).contains(LocalDate.of(2028, 2, 29));
    }

    @Test
    public void namesAllFaultsAtOnce() {
        assertThat(faults(Map.of("urgency", "high", "due", "soon"), "x"))
                .extracting(Fault::field)
                .containsExactlyInAnyOrder("urgency", "due");
    }

    @Test
    public void quotesOnlyTheBeginningOfALongValue() {
        var fault = faults(Map.of("urgency", "🔥".repeat(100)), "x").get(0);

        assertThat(fault.message().arguments()).containsExactly("🔥".repeat(60) + "…");
    }

    @Test
    public void boundsTheText() {
        assertThat(understood(Map.of(), "あ".repeat(10_000)).text()).hasSize(10_000);
        assertThat(faults(Map.of(), "x".repeat(10_001)))
                .containsExactly(new Fault("text", Message.of("aftermath.followup.fault.long.text", 10_000)));
        assertThat(faults(Map.of("reason", "x".repeat(2001)), "x"))
                .extracting(Fault::field)
                .containsExactly("reason");
        assertThat(faults(Map.of("owner", "x".repeat(256)), "x"))
                .extracting(Fault::field)
                .containsExactly("owner");
    }

    @Test
    public void boundsEveryOtherParameter() {
        for (var name : List.of("factor", "alternative", "constraint", "risk", "cost", "agreedBy", "dissent")) {
            assertThat(faults(Map.of(name, "x".repeat(2001)), "x"))
                    .containsExactly(new Fault(name, Message.of("aftermath.followup.fault.long", name, 2000)));
        }
    }

    @Test
    public void takesMarkupForText() {
        var text = "<script>alert(1)</script> \"><img onerror=x> {macro} $velocity ‮‏";

        assertThat(understood(Map.of(), text).text()).isEqualTo(text);
    }

    private static FollowUp understood(Map<String, String> parameters, String body) {
        return ((Reading.Understood) read(parameters, body)).followUp();
    }

    private static List<Fault> faults(Map<String, String> parameters, String body) {
        return ((Reading.NotUnderstood) read(parameters, body)).faults();
    }

    private static Reading read(Map<String, String> parameters, String body) {
        return ReadFollowUp.read(UID, new FollowUpMacro(Optional.of("a"), parameters, body));
    }
}
