package sandbox.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;
import sandbox.host.Host;
import sandbox.host.HostSettings;
import sandbox.host.RunningHost;
import sandbox.store.DatabaseAddress;

/** A running host with the dummy product, for the length of a test class. */
public final class HostRule extends ExternalResource {

    private final TemporaryFolder folder = new TemporaryFolder();
    private final List<Path> jars = new ArrayList<>();
    private final Consumer<Host> more;
    private final HttpClient client = HttpClient.newHttpClient();
    private RunningHost host;

    public HostRule() {
        this(host -> {});
    }

    public HostRule(Consumer<Host> more) {
        this.more = more;
    }

    /** To be called before the test class starts. */
    public HostRule with(Path jar) {
        jars.add(jar);
        return this;
    }

    public RunningHost host() {
        return host;
    }

    /** A host without a rule; whoever starts it closes it. */
    public static RunningHost start(Path root, int node, DatabaseAddress address, DummyProduct product, List<Path> jars)
            throws IOException {
        return start(root, node, address, product, jars, List.of());
    }

    /** A host with links to others. */
    public static RunningHost start(
            Path root,
            int node,
            DatabaseAddress address,
            DummyProduct product,
            List<Path> jars,
            List<HostSettings.Peer> peers)
            throws IOException {
        var home = Files.createDirectories(root.resolve(product.key() + node));
        var settings = new HostSettings(
                "Test", product, node, freePort(), home, root, address, peers, List.copyOf(jars), Duration.ZERO);
        return RunningHost.start(settings, Clock.systemUTC());
    }

    @Override
    protected void before() throws Throwable {
        folder.create();
        var root = folder.getRoot().toPath();
        host = start(root, 1, DatabaseAddress.h2File(root, "dummy"), new DummyProduct("confluence", more), jars);
    }

    @Override
    protected void after() {
        if (host != null) {
            host.close();
        }
        folder.delete();
    }

    /** A request to a path below the context path; headers as alternating names and values. */
    public HttpRequest.Builder request(String path, String... headers) {
        var builder = HttpRequest.newBuilder(URI.create(host.address() + path));
        for (int i = 0; i < headers.length; i += 2) {
            builder.header(headers[i], headers[i + 1]);
        }
        return builder;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers));
    }

    public HttpResponse<String> post(String path, String type, String body, String... headers) {
        return send(
                request(path, headers).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String basic(String name) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + name).getBytes(StandardCharsets.UTF_8));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
