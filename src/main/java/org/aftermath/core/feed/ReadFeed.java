package org.aftermath.core.feed;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.feed.PlannedMeetings.Planned;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Pages;

/**
 * Reads a calendar by its secret address, as the person whose address it is and with what they may see at that moment.
 * Never writes.
 */
public final class ReadFeed {

    static final Duration BACK = Duration.ofDays(90);
    static final int MOST = 250;

    /** What the host knows of people who subscribed (port). */
    public interface Readership {

        /** Whether that person may still use the product and see the space. */
        boolean mayRead(UserRef reader, String spaceKey);
    }

    /** @param meetings what the reader may see of the last 90 days and of what is to come */
    public record Feed(String spaceKey, UserRef reader, List<Planned> meetings) {

        public Feed {
            meetings = List.copyOf(meetings);
        }
    }

    private final Subscriptions subscriptions;
    private final PlannedMeetings meetings;
    private final Sight sight;
    private final Clock clock;

    /** Who sees what. */
    public record Sight(Readership readership, ActingUser acting, Pages pages) {}

    public ReadFeed(Subscriptions subscriptions, PlannedMeetings meetings, Sight sight, Clock clock) {
        this.subscriptions = subscriptions;
        this.meetings = meetings;
        this.sight = sight;
        this.clock = clock;
    }

    /** Empty for an address that is unknown, was taken back, or belongs to somebody who may see nothing here any more. */
    public Optional<Feed> of(String secret) {
        return subscriptions
                .byHash(Subscription.hash(secret))
                .filter(subscription -> subscription.opensWith(secret))
                .filter(subscription -> sight.readership().mayRead(subscription.reader(), subscription.spaceKey()))
                .map(this::read);
    }

    private Feed read(Subscription subscription) {
        var all = meetings.ofSpace(subscription.spaceKey(), clock.instant().minus(BACK), MOST);
        var seen = sight.acting().as(subscription.reader(), () -> all.stream()
                .filter(each ->
                        sight.pages().visible(each.postmortem().pageId()).isPresent())
                .toList());
        return new Feed(subscription.spaceKey(), subscription.reader(), seen);
    }
}
