package org.aftermath.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.Test;

/** Everything that the jar asks of the hosts is recorded with its source. Runs when the jar is built. */
public class ShippedFidelityTest {

    private final SignatureLists lists = SignatureLists.in(Path.of("../platform/signatures"));

    @Test
    public void everyReferenceToTheHostsIsRecorded() {
        var finding = new Fidelity(lists).judge(references());

        assertThat(finding.size()).as("an empty match proves nothing").isGreaterThan(300);
        System.out.println("Gate: API fidelity: " + finding.size() + " references to the hosts: "
                + finding.known().keySet().stream()
                        .map(evidence ->
                                evidence.word() + " " + finding.by(evidence).size())
                        .collect(Collectors.joining(", "))
                + ", unknown " + finding.unknown().size());
        assertThat(finding.unknown()).isEmpty();
    }

    /** Whoever installs the jar is told of them. */
    @Test
    public void theReadmeNamesWhatIsKnownFromMemoryOnly() throws IOException {
        var told = Files.readAllLines(Path.of("../README.md")).stream()
                .filter(line -> line.startsWith("- `com.atlassian."))
                .map(line -> line.substring(3, line.indexOf('`', 3)))
                .collect(Collectors.toCollection(TreeSet::new));
        var found = new Fidelity(lists)
                .judge(references()).by(Evidence.MEMORY).stream()
                        .filter(reference -> !reference.isType())
                        .map(reference -> reference.owner() + "#" + reference.member())
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(told).isEqualTo(found);
    }

    /**
     * In the profile {@code amps} these are the genuine jars of the product versions asked for; in every other build our
     * stubs, which proves no more than the looking up itself.
     */
    @Test
    public void everyReferenceIsInTheClassesItIsMeantFor() throws IOException {
        var jars = System.getProperty("genuine.classpath", "");
        var references = references();

        var missing = Fidelity.missing(references, jars.isEmpty() ? getClass().getClassLoader() : loader(jars));

        System.out.println("Gate: in " + (jars.isEmpty() ? "the stubs" : "the genuine jars") + ": "
                + references.stream()
                        .filter(each -> each.isWithin("com.atlassian."))
                        .count()
                + " references looked up, missing " + missing.size());
        assertThat(missing).isEmpty();
    }

    @Test
    public void findsAPlantedMemberThatNoHostHas() {
        var planted = Reference.to("com/atlassian/sal/api/user/UserManager", "planted", "()V");
        var gone = Reference.to("com/atlassian/planted/Gone");

        assertThat(Fidelity.missing(Set.of(planted, gone), getClass().getClassLoader()))
                .containsExactlyInAnyOrder(planted, gone);
    }

    private static ClassLoader loader(String jars) throws IOException {
        var urls = new ArrayList<URL>();
        for (var jar : jars.split(File.pathSeparator)) {
            urls.add(new File(jar).toURI().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static Set<Reference> references() {
        var shipped = Shipped.read(new File(System.getProperty("aftermath.jar")));
        var references = new TreeSet<Reference>();
        shipped.classes()
                .forEach(name -> references.addAll(References.in(shipped.files().get(name))));
        return references;
    }
}
