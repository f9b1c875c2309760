package org.aftermath.core.settings;

import org.aftermath.core.deadline.calendar.ImportHolidays;
import org.aftermath.core.deadline.calendar.Imported;
import org.aftermath.core.work.Writes;

/** Sets a place's own holidays from a file that somebody brings. They replace those that it had. */
public final class ImportDays {

    private final ImportHolidays files;
    private final ReadSettings read;
    private final ChangeSettings change;

    public ImportDays(ImportHolidays files, ReadSettings read, ChangeSettings change) {
        this.files = files;
        this.read = read;
        this.change = change;
    }

    /** What the file says. */
    public Imported read(byte[] file) {
        return files.read(file);
    }

    @Writes
    public ChangeSettings.Outcome set(Place place, Imported.Understood file) {
        return change.replace(
                place, read.chosenAt(place).with(Catalogue.DAYS, file.holidays().lines()));
    }
}
