package org.aftermath.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.feed.Subscription;
import org.aftermath.core.feed.Subscriptions;
import org.aftermath.core.people.UserRef;

public final class InMemorySubscriptions implements Subscriptions {

    private final List<Subscription> all = new ArrayList<>();

    @Override
    public synchronized Optional<Subscription> of(String spaceKey, UserRef reader) {
        return all.stream()
                .filter(each ->
                        each.spaceKey().equals(spaceKey) && each.reader().equals(reader))
                .findFirst();
    }

    @Override
    public synchronized Optional<Subscription> byHash(String hash) {
        return all.stream().filter(each -> each.hash().equals(hash)).findFirst();
    }

    @Override
    public synchronized void put(Subscription subscription) {
        remove(subscription.spaceKey(), subscription.reader());
        all.add(subscription);
    }

    @Override
    public synchronized void remove(String spaceKey, UserRef reader) {
        all.removeIf(each -> each.spaceKey().equals(spaceKey) && each.reader().equals(reader));
    }

    @Override
    public synchronized void removeAll(String spaceKey) {
        all.removeIf(each -> each.spaceKey().equals(spaceKey));
    }
}
