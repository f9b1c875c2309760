package org.aftermath.support;

import org.aftermath.contract.SubscriptionsContract;
import org.aftermath.core.feed.Subscriptions;

public class InMemorySubscriptionsTest extends SubscriptionsContract {

    @Override
    protected Subscriptions subscriptions() {
        return new InMemorySubscriptions();
    }
}
