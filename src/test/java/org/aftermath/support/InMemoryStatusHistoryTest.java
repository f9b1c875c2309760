package org.aftermath.support;

import org.aftermath.contract.StatusHistoryContract;
import org.aftermath.core.history.StatusHistory;

public class InMemoryStatusHistoryTest extends StatusHistoryContract {

    @Override
    protected StatusHistory history() {
        return new InMemoryStatusHistory();
    }
}
