package sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import sandbox.host.HostSettings;
import sandbox.host.Product;
import sandbox.host.Quietly;
import sandbox.host.RunningHost;
import sandbox.setup.SetupCalls;
import sandbox.store.DatabaseAddress;
import sandbox.time.MovedTime;

/** The hosts of one run. */
public final class Sandbox implements AutoCloseable {

    private final List<RunningHost> hosts = new CopyOnWriteArrayList<>();

    private Sandbox() {}

    static Sandbox start(Options options, List<Product> products, Clock clock) {
        if (options.fresh) {
            empty(options, products);
        }
        options.clockFile.ifPresent(MovedTime::follow);
        var sandbox = new Sandbox();
        try {
            sandbox.startAll(options, products, MovedTime.isFollowed() ? MovedTime.clock(clock) : clock);
            sandbox.setUp(options);
        } catch (RuntimeException | Error e) {
            sandbox.close();
            throw e;
        }
        return sandbox;
    }

    /** With one host alone there is nothing to pair or to fill. */
    private void setUp(Options options) {
        if (options.only.isEmpty()) {
            var addresses = new LinkedHashMap<String, String>();
            hosts.forEach(host -> addresses.putIfAbsent(host.product().key(), host.address()));
            var calls = new SetupCalls(addresses, options.data);
            options.setup.forEach(calls::make);
        }
    }

    List<String> addresses() {
        return hosts.stream().map(RunningHost::address).toList();
    }

    @Override
    public void close() {
        var latestFirst = new ArrayList<>(hosts);
        Collections.reverse(latestFirst);
        latestFirst.forEach(Quietly::close);
    }

    /** Products start side by side, the nodes of one product after each other. */
    private void startAll(Options options, List<Product> products, Clock clock) {
        var starts = products.stream()
                .filter(product -> options.only.map(product.key()::equals).orElse(true))
                .map(product -> CompletableFuture.runAsync(
                        () -> startNodes(options, product, products, clock),
                        work -> new Thread(work, "start of " + product.key()).start()))
                .toList();
        try {
            // Waits for all, so that none is still starting when a failure closes them.
            CompletableFuture.allOf(starts.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
        hosts.sort(Comparator.comparing(RunningHost::place));
    }

    private void startNodes(Options options, Product product, List<Product> products, Clock clock) {
        int nodes = product.key().equals("confluence") ? options.nodes : 1;
        for (int node = 1; node <= nodes; node++) {
            var own = node == 1 ? product : another(product);
            hosts.add(RunningHost.start(settings(options, own, node, products), clock));
        }
    }

    private static Product another(Product product) {
        try {
            return product.getClass().getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a product needs a public constructor without parameters", e);
        }
    }

    private static HostSettings settings(Options options, Product product, int node, List<Product> products) {
        var home = options.data.resolve(product.key());
        var peers = products.stream()
                .filter(other -> !other.key().equals(product.key()))
                .map(other -> new HostSettings.Peer(
                        other.key(),
                        other.displayName(),
                        "http://localhost:" + port(options, other) + other.contextPath(),
                        options.link == Options.Link.IMPERSONATION))
                .toList();
        return new HostSettings(
                options.name,
                product,
                node,
                port(options, product) + node - 1,
                directory(home.resolve("node" + node)),
                directory(options.data),
                address(options, product),
                peers,
                jars(options),
                options.clockShift);
    }

    private static DatabaseAddress address(Options options, Product product) {
        return options.database
                .map(url -> new DatabaseAddress(
                        url, options.databaseUser.orElse(null), options.databasePassword.orElse(null), product.key()))
                .orElseGet(() -> DatabaseAddress.h2File(directory(options.data.resolve(product.key())), product.key()));
    }

    private static int port(Options options, Product product) {
        var chosen = product.key().equals("jira") ? options.jiraPort : options.confluencePort;
        return chosen.orElse(product.defaultPort());
    }

    private static List<Path> jars(Options options) {
        var all = new ArrayList<>(options.jars.isEmpty() ? builtJars() : options.jars);
        options.plugins.ifPresent(directory -> all.addAll(jarsIn(directory, "")));
        all.stream().filter(jar -> !Files.isRegularFile(jar)).findFirst().ifPresent(missing -> {
            throw new IllegalArgumentException("no such plugin: " + missing);
        });
        return List.copyOf(all);
    }

    private static List<Path> builtJars() {
        var target = Path.of("src", "target");
        return Files.isDirectory(target) ? jarsIn(target, "aftermath-") : List.of();
    }

    private static List<Path> jarsIn(Path directory, String prefix) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().matches(prefix + ".*\\.jar"))
                    .filter(file -> !file.toString().matches(".*-(sources|javadoc)\\.jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the plugins in " + directory, e);
        }
    }

    /** Only a directory that the sandbox made itself, and only what belongs to the products that run. */
    private static void empty(Options options, List<Product> products) {
        for (var product : products) {
            if (options.only.map(product.key()::equals).orElse(true)) {
                address(options, product).empty();
                delete(options.data.resolve(product.key()));
            }
        }
        if (options.only.isEmpty() && Files.isDirectory(options.data)) {
            deleteFiles(options.data, "setup-.*\\.done|link-secret");
        }
    }

    private static void deleteFiles(Path directory, String names) {
        try (Stream<Path> files = Files.list(directory)) {
            files.filter(file -> file.getFileName().toString().matches(names)).forEach(Sandbox::delete);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot empty " + directory, e);
        }
    }

    private static void delete(Path path) {
        try (Stream<Path> files = Files.exists(path) ? Files.walk(path) : Stream.empty()) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + path, e);
        }
    }

    private static Path directory(Path path) {
        try {
            return Files.createDirectories(path);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot create " + path, e);
        }
    }
}
