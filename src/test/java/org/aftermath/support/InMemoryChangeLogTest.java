package org.aftermath.support;

import org.aftermath.contract.ChangeLogContract;
import org.aftermath.core.history.ChangeLog;

public class InMemoryChangeLogTest extends ChangeLogContract {

    @Override
    protected ChangeLog log() {
        return new InMemoryChangeLog();
    }
}
