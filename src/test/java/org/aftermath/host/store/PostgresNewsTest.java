package org.aftermath.host.store;

import org.aftermath.contract.NewsContract;
import org.aftermath.core.notice.News;
import org.aftermath.host.store.notice.NewsRow;
import org.aftermath.host.store.notice.StoredNews;
import org.aftermath.support.Databases;

public class PostgresNewsTest extends NewsContract {

    @Override
    protected News news() {
        return new StoredNews(Databases.postgres(NewsRow.class));
    }
}
