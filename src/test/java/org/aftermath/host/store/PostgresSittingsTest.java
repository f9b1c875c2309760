package org.aftermath.host.store;

import org.aftermath.contract.SittingsContract;
import org.aftermath.core.review.Sittings;
import org.aftermath.host.store.review.NoteRow;
import org.aftermath.host.store.review.SittingRow;
import org.aftermath.host.store.review.StoredSittings;
import org.aftermath.support.Databases;

public class PostgresSittingsTest extends SittingsContract {

    @Override
    protected Sittings sittings() {
        return new StoredSittings(Databases.postgres(SittingRow.class, NoteRow.class));
    }
}
