package sandbox.setup;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sandbox.rest.HostJson;

/**
 * Makes the HTTP calls of a file, in order, once per data directory. The first that is not answered as expected stops the
 * start; the next start goes on with it.
 */
public final class SetupCalls {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /**
     * One call. Where path and body say {@code {name}}, what was kept under that name is put in; a body's {@code "{name}"}
     * that was kept as a number is a number.
     *
     * @param as the account, whose password is its name
     * @param at the key of the product
     * @param json the body; null: none
     * @param texts files beside this one whose content stands in the body, by JSON pointer; null: none
     * @param expect the statuses that are fine; null: any below 300
     * @param keep JSON pointers into the answer by the name under which later calls know what is there; null: nothing. A
     *     GET is repeated until all of it is there.
     */
    record Call(
            @JsonProperty("as") String as,
            @JsonProperty("at") String at,
            @JsonProperty("method") String method,
            @JsonProperty("path") String path,
            @JsonProperty("json") JsonNode json,
            @JsonProperty("texts") Map<String, String> texts,
            @JsonProperty("expect") List<Integer> expect,
            @JsonProperty("keep") Map<String, String> keep) {

        Call {
            texts = texts == null ? Map.of() : texts;
            keep = keep == null ? Map.of() : keep;
        }

        String path(Map<String, JsonNode> kept) {
            return filled(path, kept);
        }

        /** Empty if there is none. */
        String body(Path folder, Map<String, JsonNode> kept) throws IOException {
            if (json == null) {
                return "";
            }
            for (var text : texts.entrySet()) {
                var place = JsonPointer.compile(text.getKey());
                var content = Files.readString(folder.resolve(text.getValue()));
                ((ObjectNode) json.at(place.head())).put(place.last().getMatchingProperty(), content);
            }
            return filled(json.toString(), kept);
        }

        private static String filled(String text, Map<String, JsonNode> kept) {
            var known = text;
            for (var each : kept.entrySet()) {
                var name = "{" + each.getKey() + "}";
                known = each.getValue().isNumber()
                        ? known.replace("\"" + name + "\"", each.getValue().asText())
                        : known;
                known = known.replace(name, each.getValue().asText());
            }
            return known;
        }

        boolean isFine(int status) {
            return expect == null ? status < 300 : expect.contains(status);
        }

        boolean hasAll(JsonNode answer) {
            return keep.values().stream()
                    .noneMatch(pointer -> answer.at(pointer).isMissingNode());
        }
    }

    /** How far the calls of a file got, and what they kept. */
    private record Progress(
            @JsonProperty("made") int made,
            @JsonProperty("kept") TreeMap<String, JsonNode> kept) {}

    private final Map<String, String> addresses;
    private final Path home;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    /** @param addresses the base address of each product by its key */
    public SetupCalls(Map<String, String> addresses, Path home) {
        this.addresses = addresses;
        this.home = home;
    }

    /** Makes those calls of the file that no start before has made. */
    public void make(Path file) {
        var done = home.resolve("setup-" + file.getFileName() + ".done");
        try {
            var calls = HostJson.mapper().readValue(file.toFile(), Call[].class);
            var progress = Files.exists(done) ? read(done, calls.length) : new Progress(0, new TreeMap<>());
            for (int made = progress.made(); made < calls.length; made++) {
                make(calls[made], file, progress.kept());
                HostJson.mapper().writeValue(done.toFile(), new Progress(made + 1, progress.kept()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the calls of " + file + ": " + e.getMessage(), e);
        }
    }

    /** The file is empty where an earlier version of the sandbox has made all calls. */
    private static Progress read(Path done, int all) throws IOException {
        return Files.size(done) == 0
                ? new Progress(all, new TreeMap<>())
                : HostJson.mapper().readValue(done.toFile(), Progress.class);
    }

    private void make(Call call, Path file, Map<String, JsonNode> kept) throws IOException {
        var address = addresses.get(call.at());
        if (address == null) {
            throw new IllegalArgumentException(file + " calls " + call.at() + ", which does not run here");
        }
        var body = call.body(file.toAbsolutePath().getParent(), kept);
        var answer = answered(call, URI.create(address + call.path(kept)), body);
        call.keep().forEach((name, pointer) -> kept.put(name, answer.at(pointer)));
    }

    private JsonNode answered(Call call, URI address, String body) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var answer = send(call, address, body);
            var said = call.keep().isEmpty()
                    ? HostJson.mapper().nullNode()
                    : HostJson.mapper().readTree(answer.body());
            if (call.isFine(answer.statusCode()) && call.hasAll(said)) {
                return said;
            }
            if (!call.isFine(answer.statusCode()) || !call.method().equals("GET") || System.nanoTime() > end) {
                throw new IllegalStateException(
                        call.method() + " " + address + " was answered " + answer.statusCode() + ": " + answer.body());
            }
            pause();
        }
    }

    private HttpResponse<String> send(Call call, URI address, String body) throws IOException {
        var pair = (call.as() + ":" + call.as()).getBytes(StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("X-Atlassian-Token", "no-check")
                .method(
                        call.method(),
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
