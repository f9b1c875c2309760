package org.aftermath.core.report;

import static org.aftermath.support.FollowUpBuilder.aFollowUp;
import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.followup.Commitment;
import org.aftermath.core.foresight.Answer;
import org.aftermath.core.index.BrowseIndex;
import org.aftermath.core.index.IndexFilter;
import org.aftermath.core.index.Line;
import org.aftermath.core.lifecycle.Rules;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.sharing.Readings;
import org.aftermath.support.FakePages;
import org.aftermath.support.FakePeople;
import org.aftermath.support.InMemoryIndex;
import org.junit.Test;

public class ShowReportTest {

    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");
    private static final Span SPAN = new Span(LocalDate.parse("2026-10-01"), LocalDate.parse("2026-11-30"));
    private static final Faces FACES = new Faces() {
        @Override
        public String name(UserRef who) {
            return who.key();
        }

        @Override
        public Collection<String> groups(UserRef who) {
            return List.of("group of " + who.key());
        }
    };

    private final InMemoryIndex index = new InMemoryIndex();
    private final FakePages pages = new FakePages();
    private final Map<Long, Sequel> sequels = new HashMap<>();
    private final ShowReport reports = new ShowReport(
            new BrowseIndex(index, pages, "INC"::equals, space -> ZoneOffset.UTC),
            page -> pages.visible(page).map(seen -> new Origins.Origin(NOW, Set.of(FakePeople.ref("writer" + page)))),
            (ids, parts) -> sequels,
            space -> Rules.DEFAULT,
            new ShowReport.Onlooker(FACES, Clock.fixed(NOW, ZoneOffset.UTC)));

    private void given(String space, long page, String begun) {
        var postmortem = aPostmortem()
                .onPage(page)
                .withId("id" + page)
                .inSpace(space)
                .of(Severity.SEV_1)
                .hitting("service" + space)
                .ownedBy("owner" + page)
                .startedAt(Instant.parse(begun))
                .build();
        index.keep(new Line(postmortem, Instant.parse(begun), new TreeSet<>()));
        var followUp = aFollowUp()
                .withUid(page, "a")
                .saying("secret of " + space)
                .being(Commitment.WONTDO)
                .build();
        var led = new Sequel.Led(FakePeople.ref("leader" + page), Instant.parse(begun));
        sequels.put(
                page,
                new Sequel(
                        List.of(),
                        Set.of(),
                        List.of(led),
                        new Sequel.Promised(
                                List.of(new Sequel.Promise(followUp, Optional.empty(), List.of(), Optional.empty())),
                                List.of()),
                        List.of("secret of " + space),
                        Optional.of(Answer.Kind.FORESEEN),
                        List.of(Optional.of(Readings.Answer.NO))));
        pages.add(page);
    }

    private List<Report> all() {
        return Arrays.stream(Topic.values())
                .map(topic -> reports.of(topic, SPAN, IndexFilter.ALL))
                .toList();
    }

    @Test
    public void whatIsHiddenLeavesNoTraceInAnyReport() {
        given("INC", 1, "2026-11-18T10:00:00Z");
        var without = all();
        given("SECRET", 2, "2026-11-17T10:00:00Z");
        given("SECRET", 3, "2026-10-17T10:00:00Z");
        var full = all();
        pages.hide(2);
        pages.hide(3);

        assertThat(all()).isEqualTo(without);
        for (var topic = 0; topic < full.size(); topic++) {
            assertThat(full.get(topic)).isNotEqualTo(without.get(topic));
        }
    }

    @Test
    public void tellsOfWhatBeganInTheSpan() {
        given("INC", 1, "2026-09-30T23:59:59Z");
        given("INC", 2, "2026-10-01T00:00:00Z");
        given("INC", 3, "2026-11-30T23:59:59Z");
        given("INC", 4, "2026-12-01T00:00:00Z");

        var report = reports.of(Topic.INCIDENTS, SPAN, IndexFilter.ALL);

        assertThat(report.told()).isEqualTo(2);
        assertThat(report.isCut()).isFalse();
    }

    @Test
    public void beginsWithTheMonthOfTheFirstOne() {
        given("INC", 1, "2026-11-18T10:00:00Z");

        var months =
                reports.of(Topic.INCIDENTS, SPAN, IndexFilter.ALL).figures().get(0);

        assertThat(Tellings.rows(months)).singleElement().asString().startsWith("2026-11 | 1 |");
    }

    @Test
    public void ofMoreThanItTellsItTakesTheNewestAndSaysSo() {
        var begun = Instant.parse("2026-10-01T00:00:00Z");
        for (var page = 1; page <= ShowReport.MOST + 1; page++) {
            given("INC", page, begun.plusSeconds(page).toString());
        }

        var report = reports.of(Topic.INCIDENTS, SPAN, IndexFilter.ALL);

        assertThat(report.told()).isEqualTo(ShowReport.MOST);
        assertThat(report.isCut()).isTrue();
    }

    @Test
    public void aTopicIsReadByItsCode() {
        for (var topic : Topic.values()) {
            assertThat(Topic.of(topic.code())).contains(topic);
        }
        assertThat(Topic.of("list")).isEmpty();
    }
}
