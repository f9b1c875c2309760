package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import e2e.foreign.Greeting;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import sandbox.confluence.Confluence;
import sandbox.host.HostSettings;
import sandbox.host.Product;
import sandbox.host.RunningHost;
import sandbox.jira.Jira;
import sandbox.plugin.InstalledPlugin;
import sandbox.plugin.LoadedPlugin;
import sandbox.plugin.ModuleState;
import sandbox.store.DatabaseAddress;

/** The built jar where the packages of one product only are there to be imported. */
public class LoadedInEitherHostTest {

    private static final List<String> OF_CONFLUENCE =
            List.of("com.atlassian.confluence", "com.atlassian.renderer", "com.atlassian.user", "com.atlassian.struts");
    private static final List<String> OF_JIRA = List.of("com.atlassian.jira", "com.atlassian.query");
    private static final String KEY = "org.aftermath.postmortem";
    private static final String FOREIGN = "e2e.foreign";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void worksInConfluenceWithoutAClassOfJira() throws IOException {
        try (var host = start(new Confluence(), List.of(built(), foreign()))) {
            var links = worksOn(host);

            assertThat(links.packagesOf(OF_CONFLUENCE))
                    .as("the wires that must be there")
                    .isNotEmpty();
            assertThat(links.packagesOf(OF_JIRA)).isEmpty();
            assertThat(links.loadedIn("org.aftermath.confluence.")).isNotEmpty();
            assertThat(links.loadedIn("org.aftermath.jira.")).isEmpty();
            print("Confluence", links);
        }
    }

    @Test
    public void worksInJiraWithoutAClassOfConfluence() throws IOException {
        try (var host = start(new Jira(), List.of(built(), foreign()))) {
            var links = worksOn(host);

            assertThat(links.packagesOf(OF_JIRA))
                    .as("the wires that must be there")
                    .isNotEmpty();
            assertThat(links.packagesOf(OF_CONFLUENCE)).isEmpty();
            assertThat(links.loadedIn("org.aftermath.jira.")).isNotEmpty();
            assertThat(links.loadedIn("org.aftermath.confluence.")).isEmpty();
            print("Jira", links);
        }
    }

    @Test
    public void findsAClassOfTheOtherProductThatIsLoaded() throws IOException, ClassNotFoundException {
        try (var host = start(new Jira(), List.of(built()))) {
            var plugin = enabled(host, KEY);

            plugin.classLoader().loadClass("org.aftermath.confluence.rest.ReadOnlyGate");

            assertThat(new Links(plugin).loadedIn("org.aftermath.confluence."))
                    .containsExactly("org.aftermath.confluence.rest.ReadOnlyGate");
        }
    }

    @Test
    public void doesNotResolveIfAnImportOfOneProductIsMandatory() throws IOException {
        var strict = PluginJar.built()
                .header("Import-Package", imports -> imports.replace(";resolution:=optional", ""))
                .writtenTo(folder.getRoot().toPath().resolve("strict.jar"));
        try (var host = start(new Jira(), List.of(strict))) {
            var plugin = installed(host, KEY);

            assertThat(plugin.isEnabled()).isFalse();
            assertThat(plugin.failure()).contains("com.atlassian.confluence");
        }
    }

    /** Context and modules of both plugins are up, and ours answers as the host's administrator. */
    private static Links worksOn(RunningHost host) {
        var plugin = enabled(host, KEY);
        assertThat(installed(host, KEY).modules()).isNotEmpty().allSatisfy(module -> assertThat(module)
                .extracting(ModuleState::problem)
                .isEqualTo(""));
        assertThat(enabled(host, FOREIGN).bean("greeting"))
                .get()
                .hasToString("Hello, " + host.product().displayName());
        var site = new Site(host.address());
        for (var path : List.of("/rest/aftermath/1.0/health", "/plugins/servlet/aftermath/peers")) {
            assertThat(site.get("admin", path).status()).as(path).isEqualTo(200);
        }
        return new Links(plugin);
    }

    private static LoadedPlugin enabled(RunningHost host, String key) {
        assertThat(installed(host, key).failure()).isEmpty();
        return host.plugins().byKey(key).orElseThrow();
    }

    private static InstalledPlugin installed(RunningHost host, String key) {
        return host.pluginLoader().installed().stream()
                .filter(plugin -> plugin.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static void print(String product, Links links) {
        System.out.println("Gate: loaded in " + product + " alone: " + links.checked() + " checked");
    }

    private static Path built() {
        return Path.of(System.getProperty("aftermath.jar"));
    }

    private Path foreign() {
        return PluginJar.named(FOREIGN, "com.atlassian.event.api,com.atlassian.sal.api")
                .with("META-INF/spring/foreign.xml", """
                        <beans xmlns="http://www.springframework.org/schema/beans"
                               xmlns:osgi="http://www.eclipse.org/gemini/blueprint/schema/blueprint">
                          <osgi:reference id="events" interface="com.atlassian.event.api.EventPublisher"/>
                          <osgi:reference id="host" interface="com.atlassian.sal.api.ApplicationProperties"/>
                          <bean id="greeting" class="e2e.foreign.Greeting" init-method="start" destroy-method="stop">
                            <constructor-arg ref="events"/>
                            <constructor-arg ref="host"/>
                          </bean>
                        </beans>
                        """)
                .with(Greeting.class)
                .writtenTo(folder.getRoot().toPath().resolve("foreign.jar"));
    }

    private RunningHost start(Product product, List<Path> jars) throws IOException {
        var root = folder.getRoot().toPath();
        var home = Files.createDirectories(root.resolve(product.key()));
        var settings = new HostSettings(
                "Alone",
                product,
                1,
                freePort(),
                home,
                root,
                DatabaseAddress.h2File(home, product.key()),
                List.of(),
                jars,
                Duration.ZERO);
        return RunningHost.start(settings, Clock.systemUTC());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
