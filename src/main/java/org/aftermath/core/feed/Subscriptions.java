package org.aftermath.core.feed;

import java.util.Optional;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.work.Writes;

/** Who has an address of which space's meetings (port). Joins the caller's transaction; one contract binds every implementation. */
public interface Subscriptions {

    Optional<Subscription> of(String spaceKey, UserRef reader);

    Optional<Subscription> byHash(String hash);

    /** Takes the place of what that person had for the space. */
    @Writes
    void put(Subscription subscription);

    @Writes
    void remove(String spaceKey, UserRef reader);

    /** Everybody's for the space. */
    @Writes
    void removeAll(String spaceKey);
}
