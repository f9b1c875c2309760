package org.aftermath.host.store.review;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import org.aftermath.core.meeting.AgendaItem;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.review.Agenda;
import org.aftermath.core.review.Note;
import org.aftermath.core.review.Sitting;
import org.aftermath.host.store.Columns;

/** What review meetings look like in their rows. */
final class SittingColumns {

    private static final String YES = "yes";

    private SittingColumns() {}

    static DBParam[] write(Sitting sitting) {
        return new Columns()
                .with("PAGE_ID", sitting.pageId())
                .with("LEADER_KEY", sitting.facilitator().key())
                .with("ITEM_MINUTES", minutes(sitting.agenda()))
                .with("ITEM_CODE", sitting.item().name())
                .with("ITEM_AT", sitting.itemAt().toEpochMilli())
                .with("STARTED_AT", sitting.startedAt().toEpochMilli())
                .with("ENDED_AT", Columns.millis(sitting.endedAt()))
                .with("PRESENT_KEYS", keys(sitting.present()))
                .with("TURN", sitting.turn())
                .with("ROW_VERSION", sitting.version())
                .toArray();
    }

    static Sitting read(SittingRow row) {
        return new Sitting(
                row.getPageId(),
                new UserRef(row.getLeaderKey()),
                agenda(row.getItemMinutes()),
                AgendaItem.valueOf(row.getItemCode()),
                Instant.ofEpochMilli(row.getItemAt()),
                Instant.ofEpochMilli(row.getStartedAt()),
                Columns.instant(row.getEndedAt()),
                Columns.lines(row.getPresentKeys()).stream().map(UserRef::new).toList(),
                row.getTurn(),
                row.getRowVersion());
    }

    private static String minutes(Agenda agenda) {
        return agenda.minutes().stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static Agenda agenda(String minutes) {
        return new Agenda(
                Arrays.stream(minutes.split(",")).map(Integer::valueOf).toList());
    }

    private static String keys(List<UserRef> present) {
        return present.stream().map(UserRef::key).collect(Collectors.joining("\n"));
    }

    static DBParam[] write(Note note, boolean written) {
        return new Columns()
                .with("NOTE_KEY", note.id())
                .with("PAGE_ID", note.pageId())
                .with("KIND_CODE", note.kind().name())
                .with("ITEM_CODE", note.item().name())
                .with("NOTE_TEXT", note.text())
                .with("AUTHOR_KEY", note.author().key())
                .with("NOTED_AT", note.at().toEpochMilli())
                .with("WRITTEN", written ? YES : "no")
                .toArray();
    }

    static Note read(NoteRow row) {
        return new Note(
                row.getNoteKey(),
                row.getPageId(),
                Note.Kind.valueOf(row.getKindCode()),
                AgendaItem.valueOf(row.getItemCode()),
                row.getNoteText(),
                new UserRef(row.getAuthorKey()),
                Instant.ofEpochMilli(row.getNotedAt()),
                row.getWritten().equals(YES));
    }
}
