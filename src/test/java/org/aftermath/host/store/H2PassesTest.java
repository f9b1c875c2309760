package org.aftermath.host.store;

import org.aftermath.contract.PassesContract;
import org.aftermath.core.lint.Passes;
import org.aftermath.host.store.page.PassRow;
import org.aftermath.host.store.page.StoredPasses;
import org.aftermath.support.Databases;

public class H2PassesTest extends PassesContract {

    @Override
    protected Passes passes() {
        return new StoredPasses(Databases.h2(PassRow.class));
    }
}
