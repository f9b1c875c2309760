package sandbox.confluence.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;
import sandbox.confluence.Confluence;
import sandbox.host.HostSettings;
import sandbox.host.RunningHost;
import sandbox.store.DatabaseAddress;

/** A running Confluence without plugins, for the length of a test class, and a client that acts as somebody. */
public final class ConfluenceRule extends ExternalResource {

    /** An answer. */
    public record Answer(int status, String text) {

        public JsonNode json() {
            try {
                return new ObjectMapper().readTree(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final TemporaryFolder folder = new TemporaryFolder();
    private final HttpClient client = HttpClient.newHttpClient();
    private RunningHost host;

    public RunningHost host() {
        return host;
    }

    @Override
    protected void before() throws Throwable {
        folder.create();
        host = RunningHost.start(
                new HostSettings(
                        "Test",
                        new Confluence(),
                        1,
                        freePort(),
                        folder.newFolder("node1").toPath(),
                        folder.getRoot().toPath(),
                        DatabaseAddress.h2File(folder.getRoot().toPath(), "confluence"),
                        List.of(),
                        List.of(),
                        Duration.ZERO),
                Clock.systemUTC());
    }

    @Override
    protected void after() {
        if (host != null) {
            host.close();
        }
        folder.delete();
    }

    public Answer get(String who, String path) {
        return send(who, path, "GET", "");
    }

    public Answer send(String who, String path, String method, String json) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(host.address() + path))
                .header("Content-Type", "application/json")
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        if (!who.isEmpty()) {
            request.header("Authorization", basic(who));
        }
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Creates a page in {@code INC} as {@code sre} and returns its id. */
    public String page(String title, String body) {
        Answer answer = send(
                "sre",
                "/rest/api/content",
                "POST",
                "{\"type\":\"page\",\"title\":\"" + title
                        + "\",\"space\":{\"key\":\"INC\"},\"body\":{\"storage\":{\"value\":"
                        + new ObjectMapper().valueToTree(body) + ",\"representation\":\"storage\"}}}");
        return answer.json().path("id").asText();
    }

    private static String basic(String name) {
        byte[] both = (name + ":" + name).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
