package org.aftermath.support;

import org.aftermath.contract.ReasonsContract;
import org.aftermath.core.move.Reasons;

public class InMemoryReasonsTest extends ReasonsContract {

    @Override
    protected Reasons reasons() {
        return new InMemoryReasons();
    }
}
