package org.aftermath.support;

import org.aftermath.contract.NotesContract;
import org.aftermath.core.outlook.Notes;

public class InMemoryNotesTest extends NotesContract {

    @Override
    protected Notes notes() {
        return new InMemoryNotes();
    }
}
