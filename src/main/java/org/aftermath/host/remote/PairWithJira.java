package org.aftermath.host.remote;

import com.grack.nanojson.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.aftermath.core.text.Message;
import org.aftermath.host.pairing.Pairing;
import org.aftermath.host.pairing.Pairings;
import org.aftermath.host.pairing.Secrets;
import org.aftermath.host.wire.Json;

/**
 * Gives Jira a secret to sign its messages with, through the application link and as the administrator who asks for it.
 * Doing it again changes the secret; the one before is believed a while longer.
 */
public final class PairWithJira {

    private static final int SECRET_BYTES = 32;

    private final JiraLink jira;
    private final Pairings pairings;
    private final Supplier<String> baseUrl;
    private final Clock clock;
    private final Duration overlap;

    /**
     * @param baseUrl where Jira finds us
     * @param overlap how long the secret before is believed once Jira has the new one
     */
    public PairWithJira(JiraLink jira, Pairings pairings, Supplier<String> baseUrl, Clock clock, Duration overlap) {
        this.jira = jira;
        this.pairings = pairings;
        this.baseUrl = baseUrl;
        this.clock = clock;
        this.overlap = overlap;
    }

    /** The pairing there is. */
    public Optional<Pairing> current() {
        return pairings.all().stream().findFirst();
    }

    /** @return what went wrong; empty if Jira took the secret */
    public Optional<Message> pair() {
        var before = current();
        var secret = Secrets.mint(SECRET_BYTES);
        var url = jira.url();
        if (url.isEmpty()) {
            return Optional.of(Message.of("aftermath.ticket.unlinked"));
        }
        var after = before.map(pairing -> pairing.offering(secret, clock.instant()))
                .orElseGet(() -> Pairing.of(UUID.randomUUID().toString(), url.get(), secret, clock.instant()));
        return offer(before, after, secret);
    }

    /**
     * Believes the new secret before Jira can use it, and goes back only if Jira certainly did not take it. While that
     * is in the dark, both are believed, until a message tells which one Jira has.
     */
    private Optional<Message> offer(Optional<Pairing> before, Pairing after, String secret) {
        pairings.put(after);
        var reply = jira.put("pairing", after.id(), offer(after.id(), secret));
        if (reply instanceof Reply.Answered answered && answered.isSuccess()) {
            before.ifPresent(unused -> pairings.put(after.confirmed(secret, clock.instant(), overlap)));
            return Optional.empty();
        }
        if (isCertain(reply)) {
            before.ifPresentOrElse(pairings::put, () -> pairings.remove(after.id()));
        }
        return Optional.of(problem(reply));
    }

    private static boolean isCertain(Reply refusal) {
        return refusal instanceof Reply.Answered answered
                ? answered.status() < 500
                : !(refusal instanceof Reply.Broken);
    }

    private String offer(String id, String secret) {
        var json = new JsonObject();
        json.put("peer", id);
        json.put("url", baseUrl.get());
        json.put("secret", secret);
        return Json.write(json);
    }

    private static Message problem(Reply reply) {
        if (reply instanceof Reply.Unauthorised) {
            return Message.of("aftermath.ticket.authorise");
        }
        return reply instanceof Reply.Answered answered
                ? Message.of("aftermath.pairing.refused", answered.status())
                : Message.of("aftermath.pairing.unreachable");
    }
}
