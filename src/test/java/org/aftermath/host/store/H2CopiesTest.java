package org.aftermath.host.store;

import org.aftermath.contract.CopiesContract;
import org.aftermath.core.page.Copies;
import org.aftermath.host.store.page.CopyRow;
import org.aftermath.host.store.page.StoredCopies;
import org.aftermath.support.Databases;

public class H2CopiesTest extends CopiesContract {

    @Override
    protected Copies copies() {
        return new StoredCopies(Databases.h2(CopyRow.class));
    }
}
