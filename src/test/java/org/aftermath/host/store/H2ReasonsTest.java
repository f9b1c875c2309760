package org.aftermath.host.store;

import org.aftermath.contract.ReasonsContract;
import org.aftermath.core.move.Reasons;
import org.aftermath.host.store.followup.ReasonRow;
import org.aftermath.host.store.followup.StoredReasons;
import org.aftermath.support.Databases;

public class H2ReasonsTest extends ReasonsContract {

    @Override
    protected Reasons reasons() {
        return new StoredReasons(Databases.h2(ReasonRow.class));
    }
}
