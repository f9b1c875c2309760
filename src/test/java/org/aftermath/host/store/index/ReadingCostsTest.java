package org.aftermath.host.store.index;

import static org.aftermath.support.FollowUpBuilder.aFollowUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.aftermath.core.index.BrowseIndex;
import org.aftermath.core.index.IndexFilter;
import org.aftermath.core.lifecycle.Rules;
import org.aftermath.core.report.Origins;
import org.aftermath.core.report.ShowReport;
import org.aftermath.core.report.Span;
import org.aftermath.core.report.Topic;
import org.aftermath.host.store.followup.FollowUpRow;
import org.aftermath.host.store.followup.ReasonRow;
import org.aftermath.host.store.followup.StoredFollowUps;
import org.aftermath.host.store.measure.ForesightRow;
import org.aftermath.host.store.notice.ReadingRow;
import org.aftermath.host.store.postmortem.FactChangeRow;
import org.aftermath.host.store.postmortem.PostmortemRow;
import org.aftermath.host.store.postmortem.ServiceRow;
import org.aftermath.host.store.postmortem.StatusChangeRow;
import org.aftermath.host.store.postmortem.StoredPostmortems;
import org.aftermath.host.store.report.StoredSequels;
import org.aftermath.host.store.review.SittingRow;
import org.aftermath.host.store.session.SessionRow;
import org.aftermath.host.store.ticket.TicketRow;
import org.aftermath.support.Allocated;
import org.aftermath.support.AoDatabase;
import org.aftermath.support.Databases;
import org.junit.BeforeClass;
import org.junit.Test;

/** What lists and reports ask of the database and of memory, at several sizes. */
public class ReadingCostsTest {

    private static final Instant NEWEST = Instant.parse("2026-11-20T10:00:00Z");
    private static final int ALL = 600;
    private static final int EACH = 5;
    private static final List<String> WORDS = List.of("checkout", "payment", "card", "refused", "slow", "mail");
    private static final AoDatabase DATABASE = Databases.h2(
            LineRow.class,
            TermRow.class,
            PostmortemRow.class,
            ServiceRow.class,
            FollowUpRow.class,
            ReasonRow.class,
            TicketRow.class,
            StatusChangeRow.class,
            FactChangeRow.class,
            SittingRow.class,
            SessionRow.class,
            ForesightRow.class,
            ReadingRow.class);

    /** One postmortem a day. */
    @BeforeClass
    public static void write() {
        var random = new Random(42);
        var postmortems = new StoredPostmortems(DATABASE);
        var index = new StoredIndex(DATABASE);
        var followUps = new StoredFollowUps(DATABASE);
        for (var day = 0; day < ALL; day++) {
            var page = day + 1L;
            var line = SampleLines.of(page, NEWEST.minus(Duration.ofDays(day)), random, WORDS);
            postmortems.add(line.postmortem());
            index.keep(line);
            followUps.replace(
                    page,
                    IntStream.range(0, EACH)
                            .mapToObj(number ->
                                    aFollowUp().withUid(page, "m-" + number).build())
                            .toList());
        }
    }

    @Test
    public void reportsAskTheSameOfTenAsOfFourHundredAndMoreFromFiveHundredOn() {
        var asked = new EnumMap<Topic, List<Integer>>(Topic.class);
        for (var topic : Topic.values()) {
            asked.put(
                    topic,
                    List.of(
                            statements(() -> report(topic, 10)),
                            statements(() -> report(topic, 400)),
                            statements(() -> report(topic, 600))));
        }

        assertThat(asked)
                .isEqualTo(Map.of(
                        Topic.INCIDENTS, List.of(2, 2, 4),
                        Topic.REVIEWS, List.of(4, 4, 8),
                        Topic.PROMISES, List.of(6, 6, 12),
                        Topic.WORK, List.of(5, 5, 10),
                        Topic.CAUSES, List.of(4, 4, 8)));
    }

    @Test
    public void listsAskTheSameForTenLinesAsForTwoHundred() {
        var index = new StoredIndex(DATABASE);
        for (var lines : List.of(10, 100, 200)) {
            assertThat(statements(() -> assertThat(index.scan(IndexFilter.ALL, Optional.empty(), lines))
                            .hasSize(lines)))
                    .isEqualTo(2);
        }
    }

    @Test
    public void aLineTakesSoMuchMemory() {
        var index = new StoredIndex(DATABASE);

        var bytes = Allocated.perOne(20, 120, lines -> index.scan(IndexFilter.ALL, Optional.empty(), lines));

        assertThat(bytes).isCloseTo(7370.0, withinPercentage(10));
    }

    @Test
    public void aPostmortemWithItsPromisesTakesSoMuchMemoryInAReport() {
        var bytes = Allocated.perOne(20, 120, lines -> report(Topic.PROMISES, lines));

        assertThat(bytes).isCloseTo(36600.0, withinPercentage(10));
    }

    private static void report(Topic topic, int days) {
        var today = LocalDate.ofInstant(NEWEST, ZoneOffset.UTC);
        var told = reports()
                .of(topic, new Span(today.minusDays(days - 1L), today), IndexFilter.ALL)
                .told();
        assertThat(told).isEqualTo(days);
    }

    private static ShowReport reports() {
        var index = new BrowseIndex(
                new StoredIndex(DATABASE), Questions.pages(page -> true), space -> true, space -> ZoneOffset.UTC);
        return new ShowReport(
                index,
                page -> Optional.of(new Origins.Origin(NEWEST, Set.of())),
                new StoredSequels(DATABASE),
                space -> Rules.DEFAULT,
                new ShowReport.Onlooker(new Questions.Names(), Clock.fixed(NEWEST, ZoneOffset.UTC)));
    }

    private static int statements(Runnable work) {
        var before = DATABASE.statements();
        work.run();
        return DATABASE.statements() - before;
    }
}
