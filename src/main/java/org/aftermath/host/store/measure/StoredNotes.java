package org.aftermath.host.store.measure;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.aftermath.core.outlook.Note;
import org.aftermath.core.outlook.Note.Kind;
import org.aftermath.core.outlook.Notes;
import org.aftermath.core.people.UserRef;
import org.aftermath.host.store.Columns;
import org.aftermath.host.store.Race;

/** What stays of premortems, in the host's database. */
public final class StoredNotes implements Notes {

    private static final String BY_KEY = "NOTE_KEY = ?";

    private final ActiveObjects ao;
    private final Race race;

    public StoredNotes(ActiveObjects ao) {
        this.ao = ao;
        this.race = new Race(ao);
    }

    @Override
    public List<Note> ofPage(long pageId) {
        return rows(Query.select().where("PAGE_ID = ?", pageId))
                .sorted(Comparator.comparing(Note::at).thenComparing(Note::id))
                .toList();
    }

    @Override
    public Optional<Note> find(String id) {
        return rows(Query.select().where(BY_KEY, id)).findFirst();
    }

    @Override
    public List<Note> registered(int most) {
        var kinds = Query.select()
                .where("KIND_CODE = ? OR KIND_CODE = ?", Kind.PROTECT.code(), Kind.MAY_BREAK.code())
                .order("ID DESC")
                .limit(most);
        return rows(kinds).toList();
    }

    private Stream<Note> rows(Query query) {
        return Arrays.stream(ao.find(NoteRow.class, query))
                .flatMap(row -> Kind.of(row.getKindCode()).stream().map(kind -> read(row, kind)));
    }

    private static Note read(NoteRow row, Kind kind) {
        return new Note(
                row.getNoteKey(),
                row.getPageId(),
                kind,
                Columns.text(row.getSubject()),
                Columns.text(row.getNoteText()),
                new UserRef(row.getAuthorKey()),
                Instant.ofEpochMilli(row.getTypedAt()));
    }

    @Override
    public boolean add(Note note) {
        return !isThere(note) && race.isWon(() -> insert(note), () -> isThere(note));
    }

    private boolean isThere(Note note) {
        return find(note.id()).isPresent();
    }

    private void insert(Note note) {
        ao.create(
                NoteRow.class,
                new Columns()
                        .with("NOTE_KEY", note.id())
                        .with("PAGE_ID", note.pageId())
                        .with("KIND_CODE", note.kind().code())
                        .with("SUBJECT", note.about())
                        .with("NOTE_TEXT", note.text())
                        .with("AUTHOR_KEY", note.by().key())
                        .with("TYPED_AT", note.at().toEpochMilli())
                        .toArray());
    }

    @Override
    public boolean drop(long pageId, String id) {
        return ao.deleteWithSQL(NoteRow.class, "PAGE_ID = ? AND NOTE_KEY = ?", pageId, id) > 0;
    }

    @Override
    public void forget(long pageId) {
        ao.deleteWithSQL(NoteRow.class, "PAGE_ID = ?", pageId);
    }
}
