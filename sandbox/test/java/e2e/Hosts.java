package e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.Assume;

/**
 * The sandbox as {@code bin/run} starts it, on ports of its own and with a data directory of its own. Every start is a
 * new process, so that a test may kill one product and start it again.
 */
final class Hosts implements AutoCloseable {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static Hosts shared;

    private final int confluencePort = freePort();
    private final int jiraPort = freePort();
    private int jiraSeen = jiraPort;
    private List<String> virtualMachine = List.of();
    private final Path data;
    private final List<String> extra;
    private final List<Process> processes = new ArrayList<>();
    private Optional<Elsewhere> elsewhere = Optional.empty();

    /** Addresses of hosts that somebody else has started, with context path. */
    private record Elsewhere(Site confluence, Site jira) {

        /** {@code -Dconfluence.url=… -Djira.url=…}. */
        static Optional<Elsewhere> asked() {
            var confluence = System.getProperty("confluence.url", "");
            return confluence.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Elsewhere(new Site(confluence), new Site(System.getProperty("jira.url"))));
        }
    }

    private Hosts(String name, String... extra) {
        this.data = Path.of("target/data", name + "-" + confluencePort).toAbsolutePath();
        this.extra = List.of(extra);
    }

    /** Both products, started once for all tests that only add to them; paired, as after {@code bin/run}. */
    static synchronized Hosts shared() {
        if (shared == null) {
            shared = new Hosts("shared");
            shared.elsewhere = Elsewhere.asked();
            if (shared.elsewhere.isEmpty()) {
                shared.start();
                Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
            }
        }
        return shared;
    }

    /** Hosts that somebody else has started, paired and filled with the accounts, the space and the project. */
    static Hosts elsewhere(Site confluence, Site jira) {
        var hosts = new Hosts("elsewhere");
        hosts.elsewhere = Optional.of(new Elsewhere(confluence, jira));
        return hosts;
    }

    /** Hosts that only this test uses; nothing runs yet. */
    static Hosts own(String name, String... extra) {
        Assume.assumeTrue(
                "only hosts of our own can be started and killed",
                Elsewhere.asked().isEmpty());
        return new Hosts(name, extra);
    }

    /** Starts both products in one process and waits until they are ready. */
    Process start(String... options) {
        var setup = ROOT.resolve("bin/setup/pairing.json").toString();
        var command = command(jiraPort);
        command.addAll(List.of("--setup", setup));
        command.addAll(List.of(options));
        return launch(command);
    }

    /** Starts one product alone. */
    Process startOnly(String product, String... options) {
        var command = command(product.equals("confluence") ? jiraSeen : jiraPort);
        command.addAll(List.of("--only", product));
        command.addAll(List.of(options));
        return launch(command);
    }

    /** What everything that was started printed, the log of both products among it. */
    Path log() {
        return data.resolve("log.txt");
    }

    /** Options of the Java machine for all that starts from now on. */
    Hosts with(List<String> options) {
        virtualMachine = options;
        return this;
    }

    /** From now on a Confluence that starts alone looks for Jira at another port. */
    void reachJiraAt(int port) {
        jiraSeen = port;
    }

    int confluencePort() {
        return confluencePort;
    }

    int jiraPort() {
        return jiraPort;
    }

    Site confluence() {
        return elsewhere.map(Elsewhere::confluence).orElseGet(this::ownConfluence);
    }

    private Site ownConfluence() {
        return new Site("http://localhost:" + confluencePort + "/confluence");
    }

    /** The second node, where there is one. */
    Site secondConfluence() {
        return new Site("http://localhost:" + (confluencePort + 1) + "/confluence");
    }

    Site jira() {
        return elsewhere.map(Elsewhere::jira).orElseGet(this::ownJira);
    }

    private Site ownJira() {
        return new Site("http://localhost:" + jiraPort + "/jira");
    }

    /** Ends the process at once, as a power cut would. */
    static void kill(Process process) {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        processes.forEach(Process::destroy);
        processes.forEach(process -> process.onExit().join());
    }

    private List<String> command(int jira) {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(virtualMachine);
        command.addAll(List.of(
                "-Xmx768m",
                "-XX:TieredStopAtLevel=1",
                "--add-opens",
                "java.base/java.lang=ALL-UNNAMED",
                "-cp",
                classPath(),
                "sandbox.Main",
                "--jar",
                System.getProperty("aftermath.jar"),
                "--data",
                data.toString(),
                "--confluence-port",
                "" + confluencePort,
                "--jira-port",
                "" + jira));
        return command;
    }

    private Process launch(List<String> command) {
        if (elsewhere.isPresent()) {
            throw new IllegalStateException("Somebody else starts these hosts");
        }
        command.addAll(extra);
        try {
            Files.createDirectories(data);
            var log = log();
            var process = new ProcessBuilder(command)
                    .directory(ROOT.toFile())
                    .redirectErrorStream(true)
                    .start();
            processes.add(process);
            awaitReady(process, log);
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies what the process prints into its log, and returns when it says that it is ready. */
    private static void awaitReady(Process process, Path log) {
        var ready = new CompletableFuture<Void>();
        var reader = new Thread(() -> copy(process, log, ready), "sandbox-log");
        reader.setDaemon(true);
        reader.start();
        try {
            ready.get(120, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
            throw new IllegalStateException("The sandbox did not get ready; see " + log, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Process process, Path log, CompletableFuture<Void> ready) {
        try (var out = process.inputReader(StandardCharsets.UTF_8);
                var file = Files.newBufferedWriter(
                        log, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND)) {
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                file.write(line + System.lineSeparator());
                file.flush();
                if (line.contains("sandbox ready in")) {
                    ready.complete(null);
                }
            }
        } catch (IOException e) {
            ready.completeExceptionally(e);
        }
        ready.completeExceptionally(new IllegalStateException("The process ended"));
    }

    private static String classPath() {
        try {
            return ROOT.resolve("sandbox/target/classes")
                    + System.getProperty("path.separator")
                    + Files.readString(ROOT.resolve("sandbox/target/classpath.txt"))
                            .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
