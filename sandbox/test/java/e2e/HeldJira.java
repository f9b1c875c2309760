package e2e;

import e2e.held.Holding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Makes the plugin of {@link Holding}, and tells it when to hold Jira. */
final class HeldJira {

    private static final Path FILE = Path.of("target/data/hold").toAbsolutePath();

    private HeldJira() {}

    /** What Jira must be started with. */
    static String option() {
        return "-D" + Holding.FILE + "=" + FILE;
    }

    /** The next issue whose summary begins with {@value Holding#MARK} stops Jira. */
    static void armed() {
        try {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean holds() {
        return !Files.exists(FILE);
    }

    /** A directory with the plugin in it. */
    static Path plugin() {
        try {
            var directory = Files.createDirectories(Path.of("target/held").toAbsolutePath());
            try (var out = new JarOutputStream(Files.newOutputStream(directory.resolve("held.jar")), manifest())) {
                add(out, "atlassian-plugin.xml", """
                        <atlassian-plugin key="e2e.held" name="Held" plugins-version="2">
                          <plugin-info><version>1.0.0</version></plugin-info>
                        </atlassian-plugin>
                        """.getBytes(StandardCharsets.UTF_8));
                add(out, "META-INF/spring/held.xml", """
                        <beans xmlns="http://www.springframework.org/schema/beans"
                               xmlns:osgi="http://www.eclipse.org/gemini/blueprint/schema/blueprint">
                          <osgi:reference id="events" interface="com.atlassian.event.api.EventPublisher"/>
                          <bean class="e2e.held.Holding" init-method="start" destroy-method="stop">
                            <constructor-arg ref="events"/>
                          </bean>
                        </beans>
                        """.getBytes(StandardCharsets.UTF_8));
                try (var bytes = Holding.class.getResourceAsStream("Holding.class")) {
                    add(out, "e2e/held/Holding.class", bytes.readAllBytes());
                }
            }
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(JarOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(content);
    }

    private static Manifest manifest() {
        var manifest = new Manifest();
        var headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", "e2e.held");
        headers.putValue("Bundle-Version", "1.0.0");
        headers.putValue("Atlassian-Plugin-Key", "e2e.held");
        headers.putValue("Spring-Context", "*");
        headers.putValue(
                "Import-Package",
                "com.atlassian.event.api,com.atlassian.jira.event.issue;resolution:=optional,"
                        + "com.atlassian.jira.issue;resolution:=optional");
        return manifest;
    }
}
