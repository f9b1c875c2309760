package org.aftermath.host.store;

import org.aftermath.contract.NotesContract;
import org.aftermath.core.outlook.Notes;
import org.aftermath.host.store.measure.NoteRow;
import org.aftermath.host.store.measure.StoredNotes;
import org.aftermath.support.Databases;

public class PostgresNotesTest extends NotesContract {

    @Override
    protected Notes notes() {
        return new StoredNotes(Databases.postgres(NoteRow.class));
    }
}
