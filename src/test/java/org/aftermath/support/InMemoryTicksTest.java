package org.aftermath.support;

import org.aftermath.contract.TicksContract;
import org.aftermath.core.duty.Ticks;

public class InMemoryTicksTest extends TicksContract {

    @Override
    protected Ticks ticks() {
        return new InMemoryTicks();
    }
}
