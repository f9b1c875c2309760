package org.aftermath.host.remote;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.aftermath.core.text.Message;
import org.aftermath.core.tracker.Messenger;
import org.aftermath.core.webhook.Deliveries.Delivery;
import org.aftermath.core.webhook.Webhook;
import org.aftermath.host.pairing.SignedRequest;
import org.aftermath.host.pairing.WebhookSecrets;

/**
 * Posts events to the addresses that administrators gave, signed over time and body. Follows no redirection, and reaches
 * neither this machine nor addresses that only its neighbours have, unless the host's own administrator allows it. Made
 * for one thread at a time.
 */
public final class WebhookLine {

    private static final int SUCCESS = 200;
    private static final int ELSEWHERE = 300;
    private static final int BROKEN = 500;
    private static final int BUSY = 429;

    private final WebhookSecrets secrets;
    private final Clock clock;
    private final Duration patience;
    private final HttpClient http = Lines.open();

    /** @param patience how long a whole answer may take */
    public WebhookLine(WebhookSecrets secrets, Clock clock, Duration patience) {
        this.secrets = secrets;
        this.clock = clock;
        this.patience = patience;
    }

    /** Delivers it and waits for the answer. */
    public Messenger.Delivery send(Webhook hook, Delivery delivery) {
        if (!Webhook.isSafe(hook.address()) || !reaches(hook.address())) {
            return new Messenger.Delivery.Refused(Message.of("aftermath.webhook.unsafe"));
        }
        return Lines.answer(http, request(hook, delivery), BodyHandlers.discarding(), patience)
                .map(this::told)
                .orElseGet(() -> new Messenger.Delivery.Away(
                        Message.of("aftermath.peer.silent"), Optional.empty(), Optional.empty()));
    }

    /** A name that cannot be resolved now is found out by the attempt. */
    private static boolean reaches(URI address) {
        try {
            return Boolean.getBoolean(Webhook.PLAIN)
                    || Arrays.stream(InetAddress.getAllByName(address.getHost()))
                            .noneMatch(each -> each.isLoopbackAddress()
                                    || each.isAnyLocalAddress()
                                    || each.isLinkLocalAddress()
                                    || each.isMulticastAddress());
        } catch (UnknownHostException unknown) {
            return true;
        }
    }

    private HttpRequest request(Webhook hook, Delivery delivery) {
        var time = Long.toString(clock.instant().getEpochSecond());
        return HttpRequest.newBuilder(hook.address())
                .timeout(patience)
                .header("Content-Type", "application/json")
                .header("X-Aftermath-Event", delivery.event())
                .header("X-Aftermath-Delivery", delivery.id())
                .header(SignedRequest.TIME, time)
                .header(
                        SignedRequest.SIGNATURE,
                        SignedRequest.hmac(secrets.of(hook.place()), time + "." + delivery.body()))
                .POST(BodyPublishers.ofString(delivery.body()))
                .build();
    }

    private Messenger.Delivery told(HttpResponse<Void> answer) {
        var status = answer.statusCode();
        if (status >= SUCCESS && status < ELSEWHERE) {
            return new Messenger.Delivery.Arrived(Optional.empty());
        }
        var why = Message.of("aftermath.webhook.answers", status);
        if (status >= ELSEWHERE && status < BROKEN && status != BUSY) {
            return new Messenger.Delivery.Refused(why);
        }
        var wish = RetryAfter.read(answer.headers().firstValue("Retry-After").orElse(null), clock.instant());
        return new Messenger.Delivery.Away(why, wish, Optional.empty());
    }
}
