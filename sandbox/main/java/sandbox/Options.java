package sandbox;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line. */
@Command(
        name = "sandbox",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Runs embedded hosts that load a plugin as the genuine ones do.")
final class Options {

    @Option(names = "--name", defaultValue = "Aftermath", description = "What the sandbox calls itself.")
    String name;

    @Option(names = "--fresh", description = "Forget all data first.")
    boolean fresh;

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "target/sandbox", description = "Where data is kept.")
    Path data;

    @Option(names = "--db", paramLabel = "JDBC-URL", description = "A PostgreSQL database instead of H2 files.")
    Optional<String> database;

    @Option(names = "--db-user", paramLabel = "NAME", description = "Unless the URL says it.")
    Optional<String> databaseUser;

    @Option(names = "--db-password", paramLabel = "WORD", description = "Unless the URL says it.")
    Optional<String> databasePassword;

    @Option(names = "--confluence-port", paramLabel = "N", description = "Default: 1990.")
    Optional<Integer> confluencePort;

    @Option(names = "--jira-port", paramLabel = "N", description = "Default: 2990.")
    Optional<Integer> jiraPort;

    @Option(names = "--only", paramLabel = "PRODUCT", description = "Run one host: confluence or jira.")
    Optional<String> only;

    /** How the application links between the products act for people. */
    enum Link {
        IMPERSONATION,
        OAUTH
    }

    @Option(
            names = "--link",
            paramLabel = "impersonation|oauth",
            defaultValue = "IMPERSONATION",
            description = "oauth: people authorise one product to act for them in the other, each for themselves.")
    Link link;

    @Option(
            names = "--clock-shift",
            paramLabel = "DURATION",
            defaultValue = "PT0S",
            description = "How wrong the clock is that plugins and callers see, such as PT10M or PT-10M.")
    Duration clockShift;

    @Option(
            names = "--clock-file",
            paramLabel = "FILE",
            description = "Says by how much that clock is moved besides, and may be written anew while hosts run.")
    Optional<Path> clockFile;

    @Option(names = "--nodes", paramLabel = "1|2", defaultValue = "1", description = "Nodes of Confluence.")
    int nodes;

    @Option(
            names = "--jar",
            paramLabel = "FILE",
            description = "The plugin to load; may be repeated. Default: what src/ has built.")
    List<Path> jars = new ArrayList<>();

    @Option(names = "--plugins", paramLabel = "DIR", description = "A directory of further plugins.")
    Optional<Path> plugins;

    @Option(
            names = "--setup",
            paramLabel = "FILE",
            description = "HTTP calls to make once per data directory, when both hosts run; may be repeated.")
    List<Path> setup = new ArrayList<>();
}
