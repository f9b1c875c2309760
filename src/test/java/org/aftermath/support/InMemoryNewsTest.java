package org.aftermath.support;

import org.aftermath.contract.NewsContract;
import org.aftermath.core.notice.News;

public class InMemoryNewsTest extends NewsContract {

    @Override
    protected News news() {
        return new InMemoryNews();
    }
}
