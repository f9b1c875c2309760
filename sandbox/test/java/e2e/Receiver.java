package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A program that hears of events, checks who tells them as docs/webhooks.md says, and is away at first. */
final class Receiver implements AutoCloseable {

    /** Option of the Java machine: it runs on the same one and without a certificate. */
    static final String ALLOWED = "-Dorg.aftermath.webhook.plain=true";

    private static final int REFUSALS = 2;
    private static final String WEBHOOKS = "/rest/aftermath/1.0/webhooks";

    private final HttpServer server;
    private final Map<String, JsonNode> events = new ConcurrentHashMap<>();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger unbelievable = new AtomicInteger();
    private volatile String secret = "";

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.start();
    }

    /** Lets an administrator of the site make it known. */
    void isTold(Site confluence, String wanted) {
        secret = confluence
                .post("admin", WEBHOOKS + "/secret", Map.of())
                .json()
                .path("secret")
                .asText();
        var settings = "/rest/aftermath/1.0/settings";
        var version = confluence.get("admin", settings).json().path("version").asInt();
        var set = Map.of(
                "webhook.address",
                "http://localhost:" + server.getAddress().getPort() + "/events",
                "webhook.events",
                wanted);
        var answer = confluence.put("admin", settings, Map.of("version", version, "set", set));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private void take(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var headers = exchange.getRequestHeaders();
        var signature = signature(headers.getFirst("X-Aftermath-Time") + "." + body);
        if (refused.get() < REFUSALS) {
            refused.incrementAndGet();
            exchange.sendResponseHeaders(503, -1);
        } else if (signature.equals(headers.getFirst("X-Aftermath-Signature"))) {
            events.put(headers.getFirst("X-Aftermath-Delivery"), new ObjectMapper().readTree(body));
            exchange.sendResponseHeaders(204, -1);
        } else {
            unbelievable.incrementAndGet();
            exchange.sendResponseHeaders(401, -1);
        }
        exchange.close();
    }

    private String signature(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** The pages of which it was told that, once for each id. */
    List<String> told(String event) {
        return events.values().stream()
                .filter(told -> told.path("event").asText().equals(event))
                .map(told -> told.at("/postmortem/pageId").asText())
                .toList();
    }

    int refused() {
        return refused.get();
    }

    int unbelievable() {
        return unbelievable.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
