package org.aftermath.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.Test;

/** What is shipped. Runs when the jar is built. */
public class JarTest {

    private static final long LARGEST = 2L * 1024 * 1024;
    private static final Pattern CLAUSE = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
    private static final Pattern PRODUCT =
            Pattern.compile("com\\.atlassian\\.(confluence|renderer|user|jira|query)(\\..+)?");

    private static final List<String> OURS_AND_CARRIED =
            List.of("org/aftermath/", "org/jsoup/", "com/grack/nanojson/", "biweekly/", "com/github/mangstadt/vinnie/");

    private final File jar = new File(System.getProperty("aftermath.jar"));

    @Test
    public void holdsNothingOfTheHosts() throws IOException {
        assertThat(entries()).noneMatch(name -> name.startsWith("com/atlassian/") || name.startsWith("net/java/ao/"));
    }

    @Test
    public void holdsOnlyOurselvesAndWhatWeCarry() throws IOException {
        assertThat(entries()).filteredOn(name -> name.endsWith(".class")).allMatch(name -> OURS_AND_CARRIED.stream()
                .anyMatch(name::startsWith));
    }

    @Test
    public void holdsNoJarsWithinTheJar() throws IOException {
        assertThat(entries()).noneMatch(name -> name.endsWith(".jar"));
    }

    @Test
    public void staysSmall() {
        assertThat(jar.length()).isPositive().isLessThanOrEqualTo(LARGEST);
    }

    @Test
    public void missesOnlyWhatBelongsToOneProduct() throws IOException {
        for (var clause : clauses("Import-Package")) {
            var name = clause.split(";")[0];
            var optional = clause.contains("resolution:=optional");
            assertThat(optional).as(clause).isEqualTo(PRODUCT.matcher(name).matches());
        }
    }

    @Test
    public void asksForNoVersionsOfTheHostsOwnPackages() throws IOException {
        assertThat(clauses("Import-Package"))
                .filteredOn(clause -> clause.startsWith("com.atlassian."))
                .isNotEmpty()
                .noneMatch(clause -> clause.contains("version="));
    }

    @Test
    public void needsNothingThatOnlyBuildsNeed() throws IOException {
        assertThat(clauses("Import-Package"))
                .noneMatch(clause -> clause.startsWith("sandbox")
                        || clause.startsWith("org.jspecify")
                        || clause.startsWith("com.google")
                        || clause.startsWith("com.fasterxml.jackson.databind")
                        || clause.startsWith("javax.servlet")
                        || clause.startsWith("javax.ws"));
    }

    @Test
    public void isATransformerlessPluginWithASpringContext() throws IOException {
        assertThat(header("Atlassian-Plugin-Key")).isEqualTo("org.aftermath.postmortem");
        assertThat(header("Bundle-SymbolicName")).isEqualTo("org.aftermath.postmortem");
        assertThat(header("Bundle-Version")).isNotBlank();
        assertThat(header("Spring-Context")).isEqualTo("*");
        assertThat(header("Export-Package")).isNull();
        assertThat(entries()).contains("atlassian-plugin.xml", "META-INF/spring/plugin-context.xml");
    }

    private List<String> clauses(String header) throws IOException {
        return List.of(CLAUSE.split(header(header)));
    }

    private String header(String name) throws IOException {
        try (var file = new JarFile(jar)) {
            return file.getManifest().getMainAttributes().getValue(name);
        }
    }

    private List<String> entries() throws IOException {
        try (var file = new JarFile(jar)) {
            return file.stream().map(entry -> entry.getName()).toList();
        }
    }
}
