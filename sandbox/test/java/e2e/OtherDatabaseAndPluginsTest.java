package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The hosts on PostgreSQL, with a plugin beside ours that has nothing to do with it. */
public class OtherDatabaseAndPluginsTest {

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    @Test
    public void runsTheLoopOnPostgresBesideAForeignPlugin() throws IOException {
        var plugins = FOLDER.newFolder("plugins").toPath();
        foreignPlugin(plugins.resolve("foreign.jar"));
        try (var postgres = EmbeddedPostgres.start();
                var hosts = Hosts.own(
                        "postgres",
                        "--db",
                        postgres.getJdbcUrl("postgres", "postgres"),
                        "--plugins",
                        plugins.toString())) {
            hosts.start();
            var incident = Incident.create(hosts.confluence(), "sre", "On another database", Incident.facts());
            var promise = FollowUpMacro.committed("P0", "Run on PostgreSQL");
            incident.append("sre", promise);

            Eventually.holds(() -> assertThat(
                            incident.followUp(promise).at("/ticket/key").asText())
                    .isEqualTo("OPS-1"));
            assertThat(hosts.confluence().get("sre", "/display/INC").text()).contains("Hello from elsewhere");
            assertThat(hosts.jira().get("sre", "/secure/Dashboard.jspa").text()).doesNotContain("Hello from elsewhere");
            assertThat(hosts.confluence().get("admin", "/rest/plugins/1.0/").text())
                    .contains("com.example.foreign")
                    .contains("org.aftermath.postmortem");
        }
    }

    /** The smallest transformerless plugin: a manifest, a descriptor with one link for Confluence's header, a text. */
    private static void foreignPlugin(Path jar) throws IOException {
        var manifest = new Manifest();
        var headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", "com.example.foreign");
        headers.putValue("Bundle-Version", "1.0.0");
        headers.putValue("Atlassian-Plugin-Key", "com.example.foreign");
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            entry(out, "atlassian-plugin.xml", """
                    <atlassian-plugin key="com.example.foreign" name="Foreign" plugins-version="2">
                      <plugin-info><version>1.0.0</version></plugin-info>
                      <resource type="i18n" name="texts" location="foreign" />
                      <web-item key="hello" application="confluence" section="system.header/left" weight="90">
                        <label key="foreign.hello" />
                        <link linkId="foreign-hello">/display/INC</link>
                      </web-item>
                    </atlassian-plugin>
                    """);
            entry(out, "foreign.properties", "foreign.hello=Hello from elsewhere\n");
        }
    }

    private static void entry(JarOutputStream out, String name, String text) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }
}
