package org.aftermath.core.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.facts.IncidentTimes;
import org.aftermath.core.facts.Kind;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.junit.Test;

public class SeedTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Test
    public void readsTheWizardsAnswers() {
        var seed = read(Map.of(
                "severity", "SEV-1",
                "kind", "vendor",
                "services", "checkout, payments、検索",
                "startedAt", "2026-11-18T10:00:00Z",
                "owner", "sre",
                "incidentCommander", "engineer",
                "externalMessage", "no"));

        assertThat(seed.severity()).isEqualTo(Severity.SEV_1);
        assertThat(seed.kind()).isEqualTo(Kind.VENDOR);
        assertThat(seed.services()).containsExactly("checkout", "payments", "検索");
        assertThat(seed.times().started()).contains(Instant.parse("2026-11-18T10:00:00Z"));
        assertThat(seed.ownerName()).contains("sre");
        assertThat(seed.commanderName()).contains("engineer");
        assertThat(seed.externalMessage()).contains(false);
        assertThat(seed.faults()).isEmpty();
    }

    @Test
    public void readsAnEmptyMacro() {
        var seed = read(Map.of());

        assertThat(seed.severity()).isEqualTo(Severity.NONE);
        assertThat(seed.kind()).isEqualTo(Kind.INCIDENT);
        assertThat(seed.services()).isEmpty();
        assertThat(seed.times()).isEqualTo(IncidentTimes.UNKNOWN);
        assertThat(seed.externalMessage()).isEmpty();
        assertThat(seed.faults()).isEmpty();
    }

    @Test
    public void namesEveryParameterItCannotRead() {
        var seed = read(Map.of(
                "severity", "SEV-9",
                "kind", "fire",
                "startedAt", "2026-13-40",
                "externalMessage", "perhaps"));

        assertThat(seed.faults())
                .extracting(Fault::field)
                .containsExactlyInAnyOrder("severity", "kind", "startedAt", "externalMessage");
        assertThat(seed.faults())
                .contains(new Fault("severity", Message.of("aftermath.seed.unknown.severity", "SEV-9")));
    }

    @Test
    public void takesTimesWithoutAZoneForTheReadersOwn() {
        assertThat(started("2026-11-18 10:00")).contains(Instant.parse("2026-11-18T01:00:00Z"));
        assertThat(started("2026-11-18T10:00")).contains(Instant.parse("2026-11-18T01:00:00Z"));
        assertThat(started("2026-11-18T10:00:30+01:00")).contains(Instant.parse("2026-11-18T09:00:30Z"));
        assertThat(started("2026-11-18")).contains(Instant.parse("2026-11-17T15:00:00Z"));
        assertThat(started("2026-02-29T10:00Z")).isEmpty();
    }

    @Test
    public void noticesAnEndBeforeTheBeginning() {
        var seed = read(Map.of("startedAt", "2026-11-18T10:00Z", "resolvedAt", "2026-11-18T09:00Z"));

        assertThat(seed.faults()).containsExactly(new Fault("resolvedAt", Message.of("aftermath.seed.order")));
    }

    @Test
    public void boundsTheServices() {
        var seed = read(Map.of("services", "x".repeat(256) + ",search"));

        assertThat(seed.services()).containsExactly("search");
        assertThat(seed.faults()).extracting(Fault::field).containsExactly("services");
    }

    private static Optional<Instant> started(String written) {
        return Seed.read(new StatusMacro(Optional.empty(), Map.of("startedAt", written)), TOKYO)
                .times()
                .started();
    }

    private static Seed read(Map<String, String> parameters) {
        return Seed.read(new StatusMacro(Optional.empty(), parameters), ZoneOffset.UTC);
    }
}
