package org.aftermath.host.store.index;

import static org.aftermath.support.FollowUpBuilder.aFollowUp;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
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
import org.aftermath.host.store.followup.StoredFollowUps;
import org.aftermath.host.store.postmortem.StoredPostmortems;
import org.aftermath.host.store.report.StoredSequels;
import org.aftermath.support.AoDatabase;
import org.aftermath.support.Databases;

/** A database on H2 with 600 postmortems, one a day up to {@link #NEWEST}, each with five follow-ups. */
final class SmallSite {

    private static final Instant NEWEST = Instant.parse("2026-11-20T10:00:00Z");
    private static final int ALL = 600;
    private static final int EACH = 5;
    private static final List<String> WORDS = List.of("checkout", "payment", "card", "refused", "slow", "mail");
    private final AoDatabase database = Databases.h2(ReportTables.all());

    SmallSite() {
        var random = new Random(42);
        var postmortems = new StoredPostmortems(database);
        var index = new StoredIndex(database);
        var followUps = new StoredFollowUps(database);
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

    void report(Topic topic, int days) {
        var today = LocalDate.ofInstant(NEWEST, ZoneOffset.UTC);
        var told = reports()
                .of(topic, new Span(today.minusDays(days - 1L), today), IndexFilter.ALL)
                .told();
        assertThat(told).isEqualTo(days);
    }

    private ShowReport reports() {
        var index = new BrowseIndex(
                new StoredIndex(database), Questions.pages(page -> true), space -> true, space -> ZoneOffset.UTC);
        return new ShowReport(
                index,
                page -> Optional.of(new Origins.Origin(NEWEST, Set.of())),
                new StoredSequels(database),
                space -> Rules.DEFAULT,
                new ShowReport.Onlooker(new Questions.Names(), Clock.fixed(NEWEST, ZoneOffset.UTC)));
    }

    AoDatabase database() {
        return database;
    }
}
