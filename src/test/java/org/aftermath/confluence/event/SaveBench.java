package org.aftermath.confluence.event;

import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import com.atlassian.confluence.pages.Page;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.aftermath.confluence.page.ConfluencePages;
import org.aftermath.confluence.page.PageStories;
import org.aftermath.confluence.page.StorageReader;
import org.aftermath.core.announcement.AnnouncedFollowUps;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.page.AskForTickets;
import org.aftermath.core.page.FollowPage;
import org.aftermath.core.page.KeepRecord;
import org.aftermath.core.reading.IndexFollowUps;
import org.aftermath.core.seed.SeedPostmortem;
import org.aftermath.core.ticket.Site;
import org.aftermath.host.store.followup.FollowUpRow;
import org.aftermath.host.store.followup.StoredFollowUps;
import org.aftermath.host.store.page.CopyRow;
import org.aftermath.host.store.page.StoredCopies;
import org.aftermath.host.store.postmortem.PostmortemRow;
import org.aftermath.host.store.postmortem.ServiceRow;
import org.aftermath.host.store.postmortem.StoredPostmortems;
import org.aftermath.host.store.ticket.StoredTicketOutbox;
import org.aftermath.host.store.ticket.StoredTickets;
import org.aftermath.host.store.ticket.TicketRequestRow;
import org.aftermath.host.store.ticket.TicketRow;
import org.aftermath.support.AoDatabase;
import org.aftermath.support.Databases;
import org.aftermath.support.FakeLabels;
import org.aftermath.support.FakePeople;
import org.aftermath.support.InMemoryAnnouncements;
import org.aftermath.support.TicketBuilder;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * Measures what a save costs with us, beside parsing the same text once with jsoup and doing nothing with it:
 * {@code bin/bench save}. What is compared takes turns. The text comes from memory and the tables are on PostgreSQL;
 * what the host does upon a save by itself is not in it.
 */
public final class SaveBench {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double GOAL = 1.5;
    private static final int READS = 400;
    private static final int SAVES = 40;

    private final AoDatabase ao = Databases.postgresAlone(
            PostmortemRow.class,
            ServiceRow.class,
            FollowUpRow.class,
            TicketRow.class,
            TicketRequestRow.class,
            CopyRow.class);
    private final FakePeople people = FakePeople.of("engineer", "sre");
    private final StorageReader reader = new StorageReader(key -> Optional.of("engineer"));
    private final StoredTickets tickets = new StoredTickets(ao);
    private final AnnouncedFollowUps followUps =
            new AnnouncedFollowUps(new StoredFollowUps(ao), new InMemoryAnnouncements());
    private final FollowPage follow = follow();
    private final PageStories stories = stories();
    private long nextPage = 1;

    public static void main(String[] args) {
        new SaveBench().run();
        System.exit(0);
    }

    private void run() {
        System.out.println(
                "p50 of each; reading in the thread's CPU time, whole saves, with all that we keep in PostgreSQL, by the"
                        + " clock. A third of each page is follow-ups with all that they can say.");
        for (var kilobytes : List.of(50, 200, 500)) {
            measure(kilobytes * 1000, kilobytes * 2 / 5);
        }
    }

    private FollowPage follow() {
        var postmortems = new StoredPostmortems(ao);
        var seeding = new SeedPostmortem(postmortems, people, () -> "minted");
        var records = new KeepRecord(postmortems, seeding, followUps, new StoredCopies(ao), new FakeLabels());
        var asking = new AskForTickets(tickets, new StoredTicketOutbox(ao, Clock.systemUTC()), () -> {});
        return new FollowPage(postmortems, records, followUps, new IndexFollowUps(followUps), asking);
    }

    private PageStories stories() {
        Site site = mock(withSettings().stubOnly());
        when(site.pageUrl(anyLong())).thenReturn("https://wiki.example/page");
        return new PageStories(new ConfluencePages(mock(), mock(), mock(), site), reader, mock());
    }

    private static Page page(long id, String text) {
        Page page = mock(withSettings().stubOnly());
        when(page.getId()).thenReturn(id);
        when(page.getSpaceKey()).thenReturn("INC");
        when(page.getTitle()).thenReturn("Checkout refused cards");
        when(page.getBodyAsString()).thenReturn(text);
        return page;
    }

    /** What is compared at one size. */
    private void measure(int length, int promises) {
        var text = LargePage.of(nextPage, length, promises);
        var old = page(nextPage++, text);
        save(old);
        ticketed(old);
        var size = "%d kB, %d follow-ups".formatted(length / 1000, promises);
        Runnable parse = () -> Jsoup.parse(text, "", Parser.xmlParser());
        compare(
                size,
                READS,
                new Work("", () -> busy(parse)),
                new Work("reading upon a save", () -> busy(() -> stories.of(old))));
        compare(
                size,
                SAVES,
                new Work("", () -> timed(parse)),
                new Work("whole save, no follow-up changed", () -> timed(() -> save(old))),
                new Work("whole save, one follow-up changed", () -> changed(old, text)),
                new Work("whole save, the first", () -> first(length, promises)));
    }

    /** Each in turn; the first is what the others are held against. */
    private void compare(String size, int runs, Work... work) {
        var nanos = new long[work.length][runs];
        var statements = new int[work.length];
        for (var run = -runs / 2; run < runs; run++) {
            for (var each = 0; each < work.length; each++) {
                var before = ao.statements();
                var took = work[each].once().getAsLong();
                statements[each] = ao.statements() - before;
                if (run >= 0) {
                    nanos[each][run] = took;
                }
            }
        }
        for (var each = 1; each < work.length; each++) {
            var ratio = median(nanos[each]) / median(nanos[0]);
            System.out.printf(
                    Locale.ROOT,
                    "%s, %s | %.2f ms, %d statements | %.2f ms parsing it with jsoup | %.2f | %.1f | %s%n",
                    work[each].name(),
                    size,
                    median(nanos[each]),
                    statements[each],
                    median(nanos[0]),
                    ratio,
                    GOAL,
                    ratio <= GOAL ? "reached" : "not reached");
        }
    }

    private static double median(long[] nanos) {
        Arrays.sort(nanos);
        return nanos[nanos.length / 2] / 1e6;
    }

    private record Work(String name, LongSupplier once) {}

    private static long timed(Runnable work) {
        var begun = System.nanoTime();
        work.run();
        return System.nanoTime() - begun;
    }

    /** How long the processor was at it, whatever else it does. */
    private static long busy(Runnable work) {
        var begun = THREADS.getCurrentThreadCpuTime();
        work.run();
        return THREADS.getCurrentThreadCpuTime() - begun;
    }

    private void save(Page page) {
        ao.executeInTransaction(() -> {
            follow.saved(stories.of(page), Optional.of(FakePeople.ref("sre")), ZoneOffset.UTC);
            return page;
        });
    }

    /** All promises have their tickets, as on any page some minutes after the meeting. */
    private void ticketed(Page page) {
        followUps.ofPage(page.getId()).stream()
                .map(FollowUp::uid)
                .forEach(uid ->
                        tickets.keep(TicketBuilder.aTicket().forFollowUp(uid).build()));
    }

    private long changed(Page page, String text) {
        var other = page(page.getId(), text.replaceFirst("Fail over", "Switch"));
        var took = timed(() -> save(other));
        save(page);
        return took;
    }

    private long first(int length, int promises) {
        var page = page(nextPage, LargePage.of(nextPage++, length, promises));
        return timed(() -> save(page));
    }

    /** A postmortem as people write it, only longer. */
    private static final class LargePage {

        private static final String PROSE = """
                <p>At <time datetime="2026-11-18" /> the primary database&rsquo;s disk filled up because <strong>log rotation</strong>\
                 had been off since the move. Requests to <code>/checkout</code> waited, then failed &ndash; see\
                 <ac:link><ri:page ri:content-title="Runbook" /><ac:plain-text-link-body><![CDATA[the runbook]]></ac:plain-text-link-body></ac:link>.</p>\
                <ul><li>What we saw on the <em>dashboard</em> was late by two minutes.</li><li>The alert named another service.</li></ul>\
                <table><tbody><tr><th>Time</th><th>What</th></tr><tr><td>10:02</td><td><p>First report</p></td></tr></tbody></table>\
                """;

        static String of(long number, int length, int promises) {
            var status = "<ac:structured-macro ac:name=\"postmortem-status\" ac:schema-version=\"1\">"
                    + parameter("id", "bench-" + number) + parameter("severity", "SEV-1") + "</ac:structured-macro>";
            var macros = Stream.iterate(1, each -> each + 1)
                    .limit(promises)
                    .map(each -> promise(number, each))
                    .toList();
            var prose = (length - status.length() - String.join("", macros).length()) / PROSE.length();
            var page = new StringBuilder(status);
            for (var each = 0; each < promises; each++) {
                page.append(PROSE.repeat(prose * (each + 1) / promises - prose * each / promises))
                        .append(macros.get(each));
            }
            return page.toString();
        }

        private static String promise(long page, int number) {
            return "<ac:structured-macro ac:name=\"postmortem-follow-up\" ac:schema-version=\"1\" ac:macro-id=\"b-"
                    + page
                    + "-" + number + "\">" + parameter("urgency", "P1") + parameter("type", "prevent")
                    + parameter("owner", "<ri:user ri:userkey=\"k-engineer\" />") + parameter("due", "2027-12-15")
                    + parameter("term", "short") + parameter("state", "committed")
                    + parameter("factor", "One gateway, and nobody knew that it had no spare")
                    + "<ac:plain-text-body><![CDATA[Fail over gateway " + number
                    + " by itself within a minute, and show that it did]]></ac:plain-text-body></ac:structured-macro>";
        }

        private static String parameter(String name, String value) {
            return "<ac:parameter ac:name=\"" + name + "\">" + value + "</ac:parameter>";
        }
    }
}
