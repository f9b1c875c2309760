package org.aftermath.host.store.review;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import org.aftermath.core.review.Note;
import org.aftermath.core.review.Sitting;
import org.aftermath.core.review.Sittings;
import org.aftermath.host.store.Race;

/** Review meetings in the host's database. */
public final class StoredSittings implements Sittings {

    private static final String PAGE = "PAGE_ID = ?";
    private static final String NOTE = "NOTE_KEY = ?";

    private final ActiveObjects ao;
    private final Race race;

    public StoredSittings(ActiveObjects ao) {
        this.ao = ao;
        this.race = new Race(ao);
    }

    @Override
    public Optional<Sitting> ofPage(long pageId) {
        return Arrays.stream(ao.find(SittingRow.class, Query.select().where(PAGE, pageId)))
                .map(SittingColumns::read)
                .findFirst();
    }

    /** Rows that were replaced have new ids, so the order is that of the moments when they were noted. */
    @Override
    public List<Note> notes(long pageId) {
        return Arrays.stream(ao.find(NoteRow.class, Query.select().where(PAGE, pageId)))
                .map(SittingColumns::read)
                .sorted(Comparator.comparing(Note::at).thenComparing(Note::id))
                .toList();
    }

    @Override
    public Optional<Note> note(long pageId, String id) {
        return find(id).filter(note -> note.pageId() == pageId);
    }

    private Optional<Note> find(String id) {
        return Arrays.stream(ao.find(NoteRow.class, Query.select().where(NOTE, id)))
                .map(SittingColumns::read)
                .findFirst();
    }

    @Override
    public Optional<Sitting> keep(Sitting sitting) {
        return race.run(
                () -> write(sitting),
                () -> sitting.version() == 0 && ofPage(sitting.pageId()).isPresent());
    }

    private Optional<Sitting> write(Sitting sitting) {
        if (!isNewest(sitting)) {
            return Optional.empty();
        }
        var stored = sitting.stored(sitting.version() + 1);
        ao.create(SittingRow.class, SittingColumns.write(stored));
        return Optional.of(stored);
    }

    private boolean isNewest(Sitting sitting) {
        return sitting.version() == 0
                ? ofPage(sitting.pageId()).isEmpty()
                : ao.deleteWithSQL(
                                SittingRow.class,
                                "PAGE_ID = ? AND ROW_VERSION = ?",
                                sitting.pageId(),
                                sitting.version())
                        == 1;
    }

    @Override
    public boolean add(Note note) {
        return find(note.id()).isEmpty()
                && race.isWon(
                        () -> ao.create(NoteRow.class, SittingColumns.write(note, note.written())),
                        () -> find(note.id()).isPresent());
    }

    /** Two may say it at once: whoever takes a row away puts it back. */
    @Override
    public void written(List<Note> notes) {
        ao.executeInTransaction(() -> {
            notes.forEach(note -> {
                if (ao.deleteWithSQL(NoteRow.class, NOTE + " AND WRITTEN = ?", note.id(), "no") == 1) {
                    ao.create(NoteRow.class, SittingColumns.write(note, true));
                }
            });
            return notes;
        });
    }

    @Override
    public void forget(long pageId) {
        ao.deleteWithSQL(SittingRow.class, PAGE, pageId);
        ao.deleteWithSQL(NoteRow.class, PAGE, pageId);
    }
}
