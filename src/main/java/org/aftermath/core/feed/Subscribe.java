package org.aftermath.core.feed;

import java.time.Clock;
import java.util.function.Supplier;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.work.Transactions;
import org.aftermath.core.work.Writes;

/** Gives out secret addresses of calendars and takes them back: from then on they are unknown. */
@Writes
public final class Subscribe {

    private final Subscriptions subscriptions;
    private final Supplier<String> secrets;
    private final Transactions transactions;
    private final Clock clock;

    /** @param secrets each long and random enough that nobody guesses it */
    public Subscribe(Subscriptions subscriptions, Supplier<String> secrets, Transactions transactions, Clock clock) {
        this.subscriptions = subscriptions;
        this.secrets = secrets;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @return the secret of a new address, told this once; what that person had for the space is unknown from now on */
    public String anew(String spaceKey, UserRef reader) {
        var secret = secrets.get();
        transactions.within(() ->
                subscriptions.put(new Subscription(spaceKey, reader, Subscription.hash(secret), clock.instant())));
        return secret;
    }

    public void end(String spaceKey, UserRef reader) {
        transactions.within(() -> subscriptions.remove(spaceKey, reader));
    }

    /** Ends everybody's. */
    public void endAll(String spaceKey) {
        transactions.within(() -> subscriptions.removeAll(spaceKey));
    }
}
