package org.aftermath.host.store;

import org.aftermath.contract.TicksContract;
import org.aftermath.core.duty.Ticks;
import org.aftermath.host.store.page.StoredTicks;
import org.aftermath.host.store.page.TickRow;
import org.aftermath.support.Databases;

public class H2TicksTest extends TicksContract {

    @Override
    protected Ticks ticks() {
        return new StoredTicks(Databases.h2(TickRow.class));
    }
}
