package org.aftermath.host.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.aftermath.core.announcement.AnnouncedFollowUps;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.page.AskForTickets;
import org.aftermath.core.page.FollowPage;
import org.aftermath.core.page.KeepRecord;
import org.aftermath.core.page.PageStory;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.reading.FollowUpMacro;
import org.aftermath.core.reading.IndexFollowUps;
import org.aftermath.core.seed.SeedPostmortem;
import org.aftermath.core.seed.StatusMacro;
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
import org.junit.Test;

/** What a save asks of the database, by kind: as much for two hundred follow-ups as for twenty. */
public class SaveStatementsTest {

    private static final List<Integer> SIZES = List.of(20, 80, 200);

    private AoDatabase database = Databases.h2(
            PostmortemRow.class,
            ServiceRow.class,
            FollowUpRow.class,
            TicketRow.class,
            TicketRequestRow.class,
            CopyRow.class);

    @Test
    public void theFirstSave() {
        for (var size : SIZES) {
            assertThat(statements(() -> save(size, size, ""))).isEqualTo(18);
        }
    }

    @Test
    public void aSaveThatChangesNothing() {
        for (var size : SIZES) {
            ticketed(size);
            assertThat(statements(() -> save(size, size, ""))).isEqualTo(3);
        }
    }

    @Test
    public void aSaveThatChangesOneFollowUp() {
        for (var size : SIZES) {
            ticketed(size);
            assertThat(statements(() -> save(size, size, "Otherwise"))).isEqualTo(7);
        }
    }

    @Test
    public void aSaveThatMovesAllFollowUpsByOne() {
        for (var size : SIZES) {
            ticketed(size);
            assertThat(statements(() -> save(size, size - 1, ""))).isEqualTo(8);
        }
    }

    /** All promises have their tickets, as on any page some minutes after the meeting. */
    private void ticketed(int page) {
        save(page, page, "");
        var tickets = new StoredTickets(database);
        new StoredFollowUps(database)
                .ofPage(page).stream()
                        .map(FollowUp::uid)
                        .forEach(uid -> tickets.keep(
                                TicketBuilder.aTicket().forFollowUp(uid).build()));
    }

    private void save(int page, int promises, String otherwise) {
        database.executeInTransaction(() -> {
            follow().saved(story(page, promises, otherwise), Optional.of(FakePeople.ref("sre")), ZoneOffset.UTC);
            return page;
        });
    }

    private FollowPage follow() {
        var postmortems = new StoredPostmortems(database);
        var followUps = new AnnouncedFollowUps(new StoredFollowUps(database), new InMemoryAnnouncements());
        var seeding = new SeedPostmortem(postmortems, FakePeople.of("sre"), () -> "minted");
        var records = new KeepRecord(postmortems, seeding, followUps, new StoredCopies(database), new FakeLabels());
        var outbox = new StoredTicketOutbox(database, Clock.systemUTC());
        var asking = new AskForTickets(new StoredTickets(database), outbox, () -> {});
        return new FollowPage(postmortems, records, followUps, new IndexFollowUps(followUps), asking);
    }

    /** @param otherwise what the first one says, if it is to say something else */
    private static PageStory story(int page, int promises, String otherwise) {
        var status = new StatusMacro(Optional.of("record-" + page), Map.of("severity", "SEV-1"));
        var macros = IntStream.range(page - promises, page)
                .mapToObj(number -> macro(page, number, number == 0 ? otherwise : ""))
                .toList();
        var facts = new PageFacts(page, "INC", "Page " + page, "https://wiki.example/" + page);
        return new PageStory(facts, Optional.of(status), macros);
    }

    private static FollowUpMacro macro(int page, int number, String otherwise) {
        var parameters = Map.of("state", "committed", "urgency", "P1", "owner", "sre", "due", "2027-11-30");
        var text = otherwise.isEmpty() ? "Fail over gateway " + number : otherwise;
        return new FollowUpMacro(Optional.of("m-" + page + "-" + number), parameters, text);
    }

    private int statements(Runnable work) {
        var before = database.statements();
        work.run();
        return database.statements() - before;
    }
}
