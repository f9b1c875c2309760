package org.aftermath.host.store.feed;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import net.java.ao.Query;
import org.aftermath.core.feed.Subscription;
import org.aftermath.core.feed.Subscriptions;
import org.aftermath.core.people.UserRef;
import org.aftermath.host.store.Columns;

/** Addresses of calendars, in the host's database. */
public final class StoredSubscriptions implements Subscriptions {

    private final ActiveObjects ao;

    public StoredSubscriptions(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Subscription> of(String spaceKey, UserRef reader) {
        return first(Query.select().where("SPACE_KEY = ? AND USER_KEY = ?", spaceKey, reader.key()));
    }

    @Override
    public Optional<Subscription> byHash(String hash) {
        return first(Query.select().where("SECRET_HASH = ?", hash));
    }

    private Optional<Subscription> first(Query query) {
        return Arrays.stream(ao.find(SubscriptionRow.class, query.order("ID DESC")))
                .map(row -> new Subscription(
                        row.getSpaceKey(),
                        new UserRef(row.getUserKey()),
                        row.getSecretHash(),
                        Instant.ofEpochMilli(row.getMadeAt())))
                .findFirst();
    }

    @Override
    public void put(Subscription subscription) {
        ao.executeInTransaction(() -> {
            remove(subscription.spaceKey(), subscription.reader());
            return ao.create(
                    SubscriptionRow.class,
                    new Columns()
                            .with("SPACE_KEY", subscription.spaceKey())
                            .with("USER_KEY", subscription.reader().key())
                            .with("SECRET_HASH", subscription.hash())
                            .with("MADE_AT", subscription.madeAt().toEpochMilli())
                            .toArray());
        });
    }

    @Override
    public void remove(String spaceKey, UserRef reader) {
        ao.deleteWithSQL(SubscriptionRow.class, "SPACE_KEY = ? AND USER_KEY = ?", spaceKey, reader.key());
    }

    @Override
    public void removeAll(String spaceKey) {
        ao.deleteWithSQL(SubscriptionRow.class, "SPACE_KEY = ?", spaceKey);
    }
}
