package org.aftermath.confluence.rest.postmortem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import org.aftermath.confluence.rest.RestFixture;
import org.aftermath.confluence.rest.facts.FactsForm;
import org.aftermath.confluence.rest.facts.FactsPayload;
import org.aftermath.host.rest.ErrorList;
import org.junit.Test;

public class FactsResourceTest {

    private final RestFixture fixture = new RestFixture();

    @Test
    public void changesFactsAndAnswersWithTheRecord() {
        var answer = patch("""
                {"version": 1, "reason": "Counted", "severity": "SEV-2", "services": ["checkout", "検索"],
                 "impact": {"affected": 1200, "affectedUnit": "shops", "failedShare": 12.5, "text": "Cards refused"},
                 "times": {"resolvedAt": "2026-11-18T11:00:00Z"},
                 "responders": [{"role": "scribe", "user": "engineer"}, {"role": "responder", "name": "佐藤"}],
                 "fullOutage": false}
                """);

        assertThat(answer.getStatus()).isEqualTo(200);
        var told = (PostmortemPayload) answer.getEntity();
        assertThat(told.severity()).isEqualTo("SEV-2");
        assertThat(told.services()).containsExactly("checkout", "検索");
        assertThat(told.facts().impact())
                .isEqualTo(new FactsPayload.Impact(1200L, "shops", null, new BigDecimal("12.50"), "Cards refused"));
        assertThat(told.facts().durations()).isEqualTo(new FactsPayload.Durations("PT7M", null, "PT1H"));
        assertThat(told.facts().responders())
                .containsExactly(
                        new FactsPayload.Responder("scribe", "engineer", "The engineer"),
                        new FactsPayload.Responder("responder", null, "佐藤"));
        assertThat(told.facts().fullOutage()).isEqualTo("no");
        assertThat(told.version()).isEqualTo(2);
    }

    @Test
    public void tellsTheFormWhatAPatchTakes() {
        var form = (FactsForm) fixture.form().get("42", fixture.request).getEntity();

        assertThat(form.version()).isEqualTo(1);
        assertThat(form.zone()).isEqualTo("UTC");
        assertThat(form.values())
                .containsEntry("severity", "SEV-1")
                .containsEntry("startedAt", "2026-11-18T10:00")
                .containsEntry("owner", "sre")
                .containsEntry("resolvedAt", "");
    }

    @Test
    public void refusesUnknownKeysByNameAndBadValuesByField() {
        var unknown = patch("{\"version\": 1, \"sevrity\": \"SEV-2\"}");
        var bad = patch("{\"version\": 1, \"resolvedAt\": \"2026-11-18T09:00Z\"}");

        assertThat(unknown.getStatus()).isEqualTo(400);
        assertThat(((ErrorList) unknown.getEntity()).errors())
                .extracting(ErrorList.Entry::field)
                .containsExactly("sevrity");
        assertThat(bad.getStatus()).isEqualTo(400);
        assertThat(((ErrorList) bad.getEntity()).errors())
                .extracting(ErrorList.Entry::message)
                .containsExactly("“Resolved” is before “Started”.", "“Resolved” is before “Detected”.");
    }

    @Test
    public void tellsALatecomerWhoWasFasterAndWhatIsNow() {
        patch("{\"version\": 1, \"severity\": \"SEV-2\"}");

        var late = patch("{\"version\": 1, \"severity\": \"SEV-3\"}");

        assertThat(late.getStatus()).isEqualTo(409);
        var told = (FactsDesk.Overtaken) late.getEntity();
        assertThat(told.errors())
                .extracting(ErrorList.Entry::message)
                .first()
                .asString()
                .startsWith("The sre changed this postmortem meanwhile.");
        assertThat(told.current().severity()).isEqualTo("SEV-2");
        assertThat(told.current().version()).isEqualTo(2);
    }

    @Test
    public void tellsTheHistory() {
        patch("{\"version\": 1, \"owner\": \"engineer\", \"reason\": \"On call\"}");

        var history =
                (HistoryPayload) fixture.history().get("42", fixture.request).getEntity();

        assertThat(history.history())
                .containsExactly(new HistoryPayload.Entry(
                        RestFixture.NOW.toString(), "sre", "The sre", "owner", "Owner", "sre", "engineer", "On call"));
    }

    @Test
    public void refusesWhatIsNoJson() {
        assertThat(patch("[1]").getStatus()).isEqualTo(400);
    }

    private Response patch(String body) {
        return fixture.postmortem().change("42", body);
    }
}
