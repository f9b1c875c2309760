package org.aftermath.host.store;

import org.aftermath.contract.NotesContract;
import org.aftermath.core.outlook.Notes;
import org.aftermath.host.store.measure.NoteRow;
import org.aftermath.host.store.measure.StoredNotes;
import org.aftermath.support.Databases;

public class H2NotesTest extends NotesContract {

    @Override
    protected Notes notes() {
        return new StoredNotes(Databases.h2(NoteRow.class));
    }
}
