package org.aftermath.support;

import org.aftermath.contract.PremortemsContract;
import org.aftermath.core.premortem.Premortems;

public class InMemoryPremortemsTest extends PremortemsContract {

    @Override
    protected Premortems premortems() {
        return new InMemoryPremortems();
    }
}
