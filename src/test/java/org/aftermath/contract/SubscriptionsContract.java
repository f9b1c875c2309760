package org.aftermath.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.aftermath.core.feed.Subscription;
import org.aftermath.core.feed.Subscriptions;
import org.aftermath.core.people.UserRef;
import org.junit.Test;

public abstract class SubscriptionsContract {

    private static final UserRef SRE = new UserRef("sre");
    private static final UserRef ENGINEER = new UserRef("engineer");
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    private final Subscriptions subscriptions = subscriptions();

    /** A store to which nobody has subscribed. */
    protected abstract Subscriptions subscriptions();

    @Test
    public void findsASubscriptionByWhoseItIsAndByItsHash() {
        var mine = new Subscription("INC", SRE, "a".repeat(64), NOW);
        subscriptions.put(mine);

        assertThat(subscriptions.of("INC", SRE)).contains(mine);
        assertThat(subscriptions.byHash("a".repeat(64))).contains(mine);
        assertThat(subscriptions.of("INC", ENGINEER)).isEmpty();
        assertThat(subscriptions.of("OPS", SRE)).isEmpty();
        assertThat(subscriptions.byHash("A".repeat(64))).isEmpty();
    }

    @Test
    public void aNewOneTakesThePlaceOfTheOld() {
        subscriptions.put(new Subscription("INC", SRE, "a", NOW));
        subscriptions.put(new Subscription("INC", SRE, "b", NOW.plusSeconds(1)));

        assertThat(subscriptions.byHash("a")).isEmpty();
        assertThat(subscriptions.of("INC", SRE)).map(Subscription::hash).contains("b");
    }

    @Test
    public void takesAwayOnesOwnOrEverybodysOfASpace() {
        subscriptions.put(new Subscription("INC", SRE, "a", NOW));
        subscriptions.put(new Subscription("INC", ENGINEER, "b", NOW));
        subscriptions.put(new Subscription("OPS", SRE, "c", NOW));

        subscriptions.remove("INC", SRE);
        assertThat(subscriptions.byHash("a")).isEmpty();
        assertThat(subscriptions.byHash("b")).isPresent();

        subscriptions.removeAll("INC");
        assertThat(subscriptions.byHash("b")).isEmpty();
        assertThat(subscriptions.byHash("c")).isPresent();
    }
}
