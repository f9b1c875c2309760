package sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import sandbox.host.HostSettings;
import sandbox.host.Product;
import sandbox.host.Quietly;
import sandbox.host.RunningHost;
import sandbox.store.DatabaseAddress;

/** The hosts of one run. */
public final class Sandbox implements AutoCloseable {

    private final List<RunningHost> hosts = new ArrayList<>();

    private Sandbox() {}

    static Sandbox start(Options options, List<Product> products, Clock clock) {
        if (options.fresh) {
            empty(options, products);
        }
        var sandbox = new Sandbox();
        try {
            for (var product : products) {
                if (options.only.map(product.key()::equals).orElse(true)) {
                    sandbox.startNodes(options, product, products, clock);
                }
            }
        } catch (RuntimeException | Error e) {
            sandbox.close();
            throw e;
        }
        return sandbox;
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
                        "http://localhost:" + port(options, other) + other.contextPath()))
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
                jars(options));
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
        var all = new ArrayList<>(options.jars);
        options.plugins.ifPresent(directory -> {
            try (Stream<Path> files = Files.list(directory)) {
                files.filter(file -> file.toString().endsWith(".jar")).sorted().forEach(all::add);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the plugins in " + directory, e);
            }
        });
        all.stream().filter(jar -> !Files.isRegularFile(jar)).findFirst().ifPresent(missing -> {
            throw new IllegalArgumentException("no such plugin: " + missing);
        });
        return List.copyOf(all);
    }

    private static void empty(Options options, List<Product> products) {
        products.forEach(product -> address(options, product).empty());
        try (Stream<Path> files = Files.exists(options.data) ? Files.walk(options.data) : Stream.empty()) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot empty " + options.data, e);
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
