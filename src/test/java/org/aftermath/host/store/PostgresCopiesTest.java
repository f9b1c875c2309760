package org.aftermath.host.store;

import org.aftermath.contract.CopiesContract;
import org.aftermath.core.page.Copies;
import org.aftermath.host.store.page.CopyRow;
import org.aftermath.host.store.page.StoredCopies;
import org.aftermath.support.Databases;

public class PostgresCopiesTest extends CopiesContract {

    @Override
    protected Copies copies() {
        return new StoredCopies(Databases.postgres(CopyRow.class));
    }
}
