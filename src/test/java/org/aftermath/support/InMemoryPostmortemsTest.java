package org.aftermath.support;

import org.aftermath.contract.PostmortemsContract;
import org.aftermath.core.postmortem.Postmortems;

public class InMemoryPostmortemsTest extends PostmortemsContract {

    @Override
    protected Postmortems postmortems() {
        return new InMemoryPostmortems();
    }
}
