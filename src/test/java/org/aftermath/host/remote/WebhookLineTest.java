package org.aftermath.host.remote;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aftermath.core.text.Message;
import org.aftermath.core.tracker.Messenger;
import org.aftermath.core.webhook.Deliveries.Delivery;
import org.aftermath.core.webhook.Webhook;
import org.aftermath.host.pairing.SignedRequest;
import org.aftermath.host.pairing.WebhookSecrets;
import org.aftermath.support.MapSettings;
import org.aftermath.support.MovableClock;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class WebhookLineTest {

    private static final String BODY = "{\"id\":\"one\"}";

    private final MovableClock clock = new MovableClock();
    private final WebhookSecrets secrets = new WebhookSecrets(new MapSettings());
    private final WebhookLine line = new WebhookLine(secrets, clock, Duration.ofSeconds(10));
    private final Map<String, String> received = new HashMap<>();
    private HttpServer receiver;
    private int status = 204;

    @Before
    public void start() throws IOException {
        System.setProperty(Webhook.PLAIN, "true");
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/hook", exchange -> {
            exchange.getRequestHeaders().forEach((name, values) -> received.put(name, values.get(0)));
            received.put("body", new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.getResponseHeaders().add("Retry-After", "90");
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        receiver.start();
    }

    @After
    public void stop() {
        System.clearProperty(Webhook.PLAIN);
        receiver.stop(0);
    }

    private Messenger.Delivery send(String address) {
        var delivery = new Delivery(
                "one", "INC", "ping", BODY, 0, Instant.EPOCH, Optional.of(Instant.EPOCH), Optional.empty());
        return line.send(new Webhook("INC", URI.create(address), Set.of()), delivery);
    }

    private String address() {
        return "http://localhost:" + receiver.getAddress().getPort() + "/hook?from=wiki";
    }

    @Test
    public void signsTimeAndBodyWithThePlacesSecret() {
        assertThat(send(address())).isInstanceOf(Messenger.Delivery.Arrived.class);

        var time = Long.toString(clock.instant().getEpochSecond());
        assertThat(received)
                .containsEntry("body", BODY)
                .containsEntry("X-aftermath-event", "ping")
                .containsEntry("X-aftermath-delivery", "one")
                .containsEntry("X-aftermath-time", time)
                .containsEntry("X-aftermath-signature", SignedRequest.hmac(secrets.of("INC"), time + "." + BODY));
        assertThat(secrets.of("INC")).hasSize(64).isNotEqualTo(secrets.of(""));
        assertThat(secrets.renew("INC")).isEqualTo(secrets.of("INC"));
    }

    @Test
    public void tellsARefusalFromAReceiverThatIsAway() {
        for (var refused : new int[] {301, 400, 404, 410}) {
            status = refused;
            assertThat(send(address()))
                    .isEqualTo(new Messenger.Delivery.Refused(Message.of("aftermath.webhook.answers", refused)));
        }
        for (var away : new int[] {429, 500, 503}) {
            status = away;
            assertThat(send(address()))
                    .isEqualTo(new Messenger.Delivery.Away(
                            Message.of("aftermath.webhook.answers", away),
                            Optional.of(Duration.ofSeconds(90)),
                            Optional.empty()));
        }
    }

    @Test
    public void aReceiverThatIsNotThereIsAway() {
        var address = address();
        receiver.stop(0);

        assertThat(send(address)).isInstanceOf(Messenger.Delivery.Away.class);
    }

    @Test
    public void reachesNeitherThisMachineNorItsNeighboursUnlessAllowed() {
        System.clearProperty(Webhook.PLAIN);

        for (var unsafe : new String[] {
            address(),
            "https://localhost/hook",
            "https://127.0.0.1/hook",
            "https://[::1]/hook",
            "https://[::ffff:127.0.0.1]/hook",
            "https://169.254.169.254/latest/meta-data",
            "https://0.0.0.0/",
            "https://224.0.0.1/"
        }) {
            assertThat(send(unsafe))
                    .as(unsafe)
                    .isEqualTo(new Messenger.Delivery.Refused(Message.of("aftermath.webhook.unsafe")));
        }
        assertThat(received).isEmpty();
    }
}
