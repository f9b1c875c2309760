package org.aftermath.core.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.facts.Severity;
import org.junit.Test;

public class IncidentRulesTest {

    private final IncidentRules rules = IncidentRules.DEFAULT;

    @Test
    public void readsTheSeverityFromLabelsFirst() {
        assertThat(rules.severity(List.of("payments", "SEV3", "sev-2"), Optional.of("Highest")))
                .isEqualTo(Severity.SEV_2);
        assertThat(rules.severity(List.of("sev1_20261121"), Optional.of("low"))).isEqualTo(Severity.SEV_4);
        assertThat(rules.severity(List.of(), Optional.of("Whenever"))).isEqualTo(Severity.NONE);
        assertThat(rules.severity(List.of(), Optional.empty())).isEqualTo(Severity.NONE);
    }

    @Test
    public void asksForAPostmortemFromSev2Upwards() {
        assertThat(rules.asksForPostmortem(Severity.SEV_1)).isTrue();
        assertThat(rules.asksForPostmortem(Severity.SEV_2)).isTrue();
        assertThat(rules.asksForPostmortem(Severity.SEV_3)).isFalse();
        assertThat(rules.asksForPostmortem(Severity.NONE)).isFalse();
    }

    @Test
    public void knowsIncidentsByTheirTypeInEitherLanguage() {
        assertThat(rules.isIncident("incident")).isTrue();
        assertThat(rules.isIncident("インシデント")).isTrue();
        assertThat(rules.isIncident("Task")).isFalse();
    }

    @Test
    public void opensTheDialogWithWhatTheIncidentTells() {
        var incident = new Incident(
                7,
                "OPS-7",
                "Cards & Co. refused 100 %",
                Severity.SEV_1,
                List.of("checkout", "決済"),
                Instant.parse("2026-11-18T10:00:00Z"),
                Optional.empty());
        var somewhere = new IncidentRules(List.of("Incident"), Map.of(), Severity.SEV_2, "INC");

        assertThat(CreateAddress.of("https://wiki.example/", incident, somewhere))
                .isEqualTo("https://wiki.example/?createDialog=true"
                        + "&createDialogBlueprintKey=org.aftermath.postmortem%3Apostmortem-blueprint"
                        + "&createDialogSpaceKey=INC&aftermathIssue=OPS-7"
                        + "&aftermathTitle=Cards%20%26%20Co.%20refused%20100%20%25&aftermathSeverity=SEV-1"
                        + "&aftermathServices=checkout%2C%20%E6%B1%BA%E6%B8%88"
                        + "&aftermathStarted=2026-11-18T10%3A00%3A00Z");
    }
}
