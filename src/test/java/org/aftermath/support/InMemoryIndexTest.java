package org.aftermath.support;

import org.aftermath.contract.IndexContract;
import org.aftermath.core.index.Index;
import org.aftermath.core.postmortem.Postmortem;

public class InMemoryIndexTest extends IndexContract {

    @Override
    protected Index index() {
        return new InMemoryIndex();
    }

    @Override
    protected Postmortem record(Postmortem postmortem) {
        return postmortem.stored(1);
    }
}
