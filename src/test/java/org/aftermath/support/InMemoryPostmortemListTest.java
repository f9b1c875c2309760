package org.aftermath.support;

import org.aftermath.contract.PostmortemListContract;
import org.aftermath.core.postmortem.Postmortems;

public class InMemoryPostmortemListTest extends PostmortemListContract {

    @Override
    protected Postmortems postmortems() {
        return new InMemoryPostmortems();
    }
}
