package org.aftermath.support;

import org.aftermath.contract.RemindersContract;
import org.aftermath.core.promise.Reminders;

public class InMemoryRemindersTest extends RemindersContract {

    @Override
    protected Reminders reminders() {
        return new InMemoryReminders();
    }
}
