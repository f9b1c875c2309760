package org.aftermath.host.store;

import org.aftermath.contract.RemindersContract;
import org.aftermath.core.promise.Reminders;
import org.aftermath.host.store.notice.ReminderRow;
import org.aftermath.host.store.notice.StoredReminders;
import org.aftermath.support.Databases;

public class PostgresRemindersTest extends RemindersContract {

    @Override
    protected Reminders reminders() {
        return new StoredReminders(Databases.postgres(ReminderRow.class));
    }
}
