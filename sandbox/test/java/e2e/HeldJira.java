package e2e;

import e2e.held.Holding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
        var directory = Path.of("target/held").toAbsolutePath();
        PluginJar.named(
                        "e2e.held",
                        "com.atlassian.event.api,com.atlassian.jira.event.issue;resolution:=optional,"
                                + "com.atlassian.jira.issue;resolution:=optional")
                .with("META-INF/spring/held.xml", """
                        <beans xmlns="http://www.springframework.org/schema/beans"
                               xmlns:osgi="http://www.eclipse.org/gemini/blueprint/schema/blueprint">
                          <osgi:reference id="events" interface="com.atlassian.event.api.EventPublisher"/>
                          <bean class="e2e.held.Holding" init-method="start" destroy-method="stop">
                            <constructor-arg ref="events"/>
                          </bean>
                        </beans>
                        """)
                .with(Holding.class)
                .writtenTo(directory.resolve("held.jar"));
        return directory;
    }
}
