package org.aftermath.confluence.rest.feed;

import jakarta.ws.rs.core.Response;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.aftermath.core.feed.Subscribe;
import org.aftermath.core.feed.Subscription;
import org.aftermath.core.feed.Subscriptions;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.settings.Place;
import org.aftermath.core.settings.Stewards;
import org.aftermath.core.settings.Stewards.Say;
import org.aftermath.core.text.Message;
import org.aftermath.host.rest.Refusals;
import org.jspecify.annotations.Nullable;

/** Gives callers their addresses of calendars, as far as they may see the space. */
public final class SubscriptionDesk {

    private final Subscriptions subscriptions;
    private final Subscribe subscribe;
    private final Stewards stewards;
    private final ActingUser acting;
    private final Refusals refusals;
    private final Supplier<String> base;

    /** @param base the address of the host, as others reach it */
    public SubscriptionDesk(
            Subscriptions subscriptions,
            Subscribe subscribe,
            Stewards stewards,
            ActingUser acting,
            Refusals refusals,
            Supplier<String> base) {
        this.subscriptions = subscriptions;
        this.subscribe = subscribe;
        this.stewards = stewards;
        this.acting = acting;
        this.refusals = refusals;
        this.base = base;
    }

    Response of(String spaceKey) {
        return within(spaceKey, (reader, say) -> Response.ok(payload(spaceKey, reader, say, null))
                .build());
    }

    Response anew(String spaceKey) {
        return within(spaceKey, (reader, say) -> {
            var secret = subscribe.anew(spaceKey, reader);
            var address = base.get() + "/rest/aftermath/1.0/feed/" + secret + "/meetings.ics";
            return Response.status(Response.Status.CREATED)
                    .entity(payload(spaceKey, reader, say, address))
                    .build();
        });
    }

    Response end(String spaceKey) {
        return within(spaceKey, (reader, say) -> {
            subscribe.end(spaceKey, reader);
            return Response.noContent().build();
        });
    }

    Response endAll(String spaceKey) {
        return within(spaceKey, (reader, say) -> {
            if (say != Say.MAY) {
                return refusals.of(403, Message.of("aftermath.feed.steward"));
            }
            subscribe.endAll(spaceKey);
            return Response.noContent().build();
        });
    }

    private SubscriptionPayload payload(String spaceKey, UserRef reader, Say say, @Nullable String address) {
        var madeAt = subscriptions
                .of(spaceKey, reader)
                .map(Subscription::madeAt)
                .map(Object::toString)
                .orElse(null);
        return new SubscriptionPayload(spaceKey, madeAt, address, say == Say.MAY);
    }

    private Response within(String spaceKey, BiFunction<UserRef, Say, Response> work) {
        var reader = acting.current();
        if (reader.isEmpty()) {
            return refusals.of(401, Message.of("aftermath.rest.anonymous"));
        }
        var say = stewards.over(Place.space(spaceKey));
        return say == Say.UNKNOWN
                ? refusals.of(404, Message.of("aftermath.rest.unknown"))
                : work.apply(reader.get(), say);
    }
}
