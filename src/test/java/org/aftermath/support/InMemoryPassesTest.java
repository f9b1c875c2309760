package org.aftermath.support;

import org.aftermath.contract.PassesContract;
import org.aftermath.core.lint.Passes;

public class InMemoryPassesTest extends PassesContract {

    @Override
    protected Passes passes() {
        return new InMemoryPasses();
    }
}
