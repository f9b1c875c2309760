package org.aftermath.core.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.aftermath.core.text.Fault;
import org.aftermath.support.FakePeople;
import org.junit.Test;

public class MakingAnswersTest {

    private final MakingAnswers answers = new MakingAnswers(FakePeople.of("sre"));

    @Test
    public void understandsWhatTheWizardAsks() {
        assertThat(faults(Map.of(
                        "severity", "SEV-2",
                        "kind", "vendor",
                        "services", "checkout, payments",
                        "startedAt", "2026-11-18T10:00:00Z",
                        "owner", "sre",
                        "language", "ja",
                        "variant", "light")))
                .isEmpty();
        assertThat(faults(Map.of())).isEmpty();
    }

    @Test
    public void namesEveryFieldThatItCannotUnderstand() {
        assertThat(faults(Map.of(
                        "severity", "SEV-9",
                        "startedAt", "2026-11-18T10:00:00Z",
                        "resolvedAt", "2026-11-18T09:00:00Z",
                        "owner", "nobody",
                        "language", "fr",
                        "variant", "huge",
                        "colour", "red")))
                .containsExactlyInAnyOrder("severity", "resolvedAt", "owner", "language", "variant", "colour");
    }

    private List<String> faults(Map<String, String> told) {
        return answers.faults(told, ZoneOffset.UTC).stream().map(Fault::field).toList();
    }
}
