package org.aftermath.host.store;

import org.aftermath.contract.SubscriptionsContract;
import org.aftermath.core.feed.Subscriptions;
import org.aftermath.host.store.feed.StoredSubscriptions;
import org.aftermath.host.store.feed.SubscriptionRow;
import org.aftermath.support.Databases;

public class PostgresSubscriptionsTest extends SubscriptionsContract {

    @Override
    protected Subscriptions subscriptions() {
        return new StoredSubscriptions(Databases.postgres(SubscriptionRow.class));
    }
}
