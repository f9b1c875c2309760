package org.aftermath.support;

import org.aftermath.contract.CopiesContract;
import org.aftermath.core.page.Copies;

public class InMemoryCopiesTest extends CopiesContract {

    @Override
    protected Copies copies() {
        return new InMemoryCopies();
    }
}
