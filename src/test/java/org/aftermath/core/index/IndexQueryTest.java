package org.aftermath.core.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.facts.Status;
import org.aftermath.core.index.Line.Place;
import org.aftermath.core.text.Fault;
import org.aftermath.support.FakeActingUser;
import org.aftermath.support.FakePeople;
import org.junit.Test;

public class IndexQueryTest {

    @Test
    public void asksForEverythingWhereNothingIsGiven() {
        var query = read(Map.of());

        assertThat(query.filter()).isEqualTo(IndexFilter.ALL);
        assertThat(query.limit()).isEqualTo(25);
        assertThat(query.columns()).contains("title", "status");
        assertThat(query.faults()).isEmpty();
    }

    @Test
    public void takesSeveralValuesWithCommasBetween() {
        var query = read(Map.of("status", "draft, IN-REVIEW", "severity", "SEV-1", "space", "INC,ABC"));

        assertThat(query.filter().statuses()).containsExactlyInAnyOrder(Status.DRAFT, Status.IN_REVIEW);
        assertThat(query.filter().severities()).containsExactly(Severity.SEV_1);
        assertThat(query.filter().spaces()).isEqualTo(Set.of("INC", "ABC"));
    }

    @Test
    public void meansDaysWhereTheSpaceIsAndMomentsWhereTheReaderIs() {
        var days =
                read(Map.of("from", "2026-11-01", "to", "2026-11-30")).filter().period();
        var moments = read(Map.of("from", "2026-11-01T00:00", "to", "2026-11-30T12:00Z"))
                .filter()
                .period();

        assertThat(days.first()).contains(LocalDate.of(2026, 11, 1));
        assertThat(days.last()).contains(LocalDate.of(2026, 11, 30));
        assertThat(moments.start()).contains(Instant.parse("2026-10-31T15:00:00Z"));
        assertThat(moments.end()).contains(Instant.parse("2026-11-30T12:00:00Z"));
        assertThat(read(Map.of("from", "2026-13-01", "to", "+999999999-12-31")).faults())
                .extracting(Fault::field)
                .containsExactly("from", "to");
    }

    @Test
    public void tellsNobodyWhetherAnAccountExists() {
        var query = read(Map.of("owner", "nobody-at-all"));

        assertThat(query.faults()).isEmpty();
        assertThat(query.filter().owner()).isPresent();
    }

    @Test
    public void goesOnBehindAPlace() {
        var place = new Place(Instant.parse("2026-11-18T10:00:00Z"), 42);

        assertThat(read(Map.of("cursor", place.text())).after()).isEqualTo(Optional.of(place));
    }

    @Test
    public void namesEveryPartThatIsWrong() {
        var query = read(Map.of(
                "status", "open",
                "from", "yesterday",
                "limit", "101",
                "cursor", "42",
                "columns", "secret",
                "service", "x".repeat(256)));

        assertThat(query.faults())
                .extracting(Fault::field)
                .containsExactlyInAnyOrder("status", "from", "limit", "cursor", "columns", "service");
    }

    private static IndexQuery read(Map<String, String> given) {
        var asker = new IndexQuery.Asker(FakePeople.of("sre"), new FakeActingUser(), ZoneId.of("Asia/Tokyo"));
        return IndexQuery.read(name -> given.getOrDefault(name, ""), asker);
    }
}
