package org.aftermath.host.store.notice;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.sharing.Readings;
import org.aftermath.host.store.Columns;
import org.aftermath.host.store.Criteria;
import org.aftermath.host.store.Race;
import org.aftermath.host.store.Rows;

/** Readers' marks in the host's database. */
public final class StoredReadings implements Readings {

    private final ActiveObjects ao;
    private final Race race;

    public StoredReadings(ActiveObjects ao) {
        this.ao = ao;
        this.race = new Race(ao);
    }

    @Override
    public Optional<Mark> of(long pageId, UserRef reader) {
        return read(Rows.select(ReadingRow.class).where("READING_KEY = ?", key(pageId, reader))).stream()
                .findFirst();
    }

    @Override
    public List<Mark> ofPage(long pageId, int limit) {
        return read(Rows.select(ReadingRow.class)
                .where("PAGE_ID = ?", pageId)
                .order("READ_AT DESC, ID DESC")
                .limit(limit));
    }

    /** Those of all these pages, in any order. */
    public List<Mark> ofPages(Collection<Long> pageIds) {
        return read(Criteria.among(ReadingRow.class, "PAGE_ID", pageIds));
    }

    private List<Mark> read(Query query) {
        return Rows.read(ao, ReadingRow.class, query, StoredReadings::mark);
    }

    private static Mark mark(ReadingRow row) {
        return new Mark(
                row.getPageId(),
                new UserRef(row.getUserKey()),
                Answer.of(Columns.text(row.getAnswer())),
                Columns.text(row.getWords()),
                Instant.ofEpochMilli(row.getReadAt()));
    }

    /** Of two at once by one person either stays, whole. */
    @Override
    public void put(Mark mark) {
        race.isWon(
                () -> {
                    remove(mark.pageId(), mark.reader());
                    insert(mark);
                },
                () -> of(mark.pageId(), mark.reader()).isPresent());
    }

    private void insert(Mark mark) {
        ao.create(
                ReadingRow.class,
                new Columns()
                        .with("PAGE_ID", mark.pageId())
                        .with("READING_KEY", key(mark.pageId(), mark.reader()))
                        .with("USER_KEY", mark.reader().key())
                        .with("ANSWER", mark.answer().map(Answer::code))
                        .with("WORDS", mark.words())
                        .with("READ_AT", mark.when().toEpochMilli())
                        .toArray());
    }

    @Override
    public void remove(long pageId, UserRef reader) {
        ao.deleteWithSQL(ReadingRow.class, "READING_KEY = ?", key(pageId, reader));
    }

    private static String key(long pageId, UserRef reader) {
        return pageId + "-" + reader.key();
    }

    @Override
    public void forget(long pageId) {
        ao.deleteWithSQL(ReadingRow.class, "PAGE_ID = ?", pageId);
    }
}
