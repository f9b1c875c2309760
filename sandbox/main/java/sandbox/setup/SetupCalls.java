package sandbox.setup;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sandbox.rest.HostJson;

/** Makes the HTTP calls of a file, in order, once per data directory. The first that is not answered as expected stops the start. */
public final class SetupCalls {

    /**
     * One call.
     *
     * @param as the account, whose password is its name
     * @param at the key of the product
     * @param json the body; null: none
     * @param expect the statuses that are fine; null: any below 300
     * @param keep under which name later paths know the answer's {@code id}, as {@code {name}}; null: under none
     */
    record Call(
            @JsonProperty("as") String as,
            @JsonProperty("at") String at,
            @JsonProperty("method") String method,
            @JsonProperty("path") String path,
            @JsonProperty("json") JsonNode json,
            @JsonProperty("expect") List<Integer> expect,
            @JsonProperty("keep") String keep) {

        String path(Map<String, String> kept) {
            var known = path;
            for (var each : kept.entrySet()) {
                known = known.replace("{" + each.getKey() + "}", each.getValue());
            }
            return known;
        }
    }

    private final Map<String, String> addresses;
    private final Path home;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    /** @param addresses the base address of each product by its key */
    public SetupCalls(Map<String, String> addresses, Path home) {
        this.addresses = addresses;
        this.home = home;
    }

    /** Does nothing if the calls of a file with this name were made before. */
    public void make(Path file) {
        var done = home.resolve("setup-" + file.getFileName() + ".done");
        if (Files.exists(done)) {
            return;
        }
        try {
            var kept = new HashMap<String, String>();
            for (var call : HostJson.mapper().readValue(file.toFile(), Call[].class)) {
                make(call, file, kept);
            }
            Files.createFile(done);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the calls of " + file + ": " + e.getMessage(), e);
        }
    }

    private void make(Call call, Path file, Map<String, String> kept) throws IOException {
        var address = addresses.get(call.at());
        if (address == null) {
            throw new IllegalArgumentException(file + " calls " + call.at() + ", which does not run here");
        }
        var answer = send(call, URI.create(address + call.path(kept)));
        boolean fine = call.expect() == null
                ? answer.statusCode() < 300
                : call.expect().contains(answer.statusCode());
        if (!fine) {
            throw new IllegalStateException(
                    call.method() + " " + call.path() + " was answered " + answer.statusCode() + ": " + answer.body());
        }
        if (call.keep() != null) {
            kept.put(
                    call.keep(),
                    HostJson.mapper().readTree(answer.body()).path("id").asText());
        }
    }

    private HttpResponse<String> send(Call call, URI address) throws IOException {
        var pair = (call.as() + ":" + call.as()).getBytes(StandardCharsets.UTF_8);
        var body = call.json() == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(call.json().toString());
        var request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("X-Atlassian-Token", "no-check")
                .method(call.method(), body)
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
