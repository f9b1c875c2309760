package org.aftermath.support;

import org.aftermath.contract.SittingsContract;
import org.aftermath.core.review.Sittings;

public class InMemorySittingsTest extends SittingsContract {

    @Override
    protected Sittings sittings() {
        return new InMemorySittings();
    }
}
