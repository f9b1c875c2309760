package org.aftermath.host.store;

import org.aftermath.contract.ReasonsContract;
import org.aftermath.core.move.Reasons;
import org.aftermath.host.store.followup.ReasonRow;
import org.aftermath.host.store.followup.StoredReasons;
import org.aftermath.support.Databases;

public class PostgresReasonsTest extends ReasonsContract {

    @Override
    protected Reasons reasons() {
        return new StoredReasons(Databases.postgres(ReasonRow.class));
    }
}
