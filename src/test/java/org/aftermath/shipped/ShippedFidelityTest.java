package org.aftermath.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.Test;

/** Everything that the jar asks of the hosts is recorded with its source. Runs when the jar is built. */
public class ShippedFidelityTest {

    private final SignatureLists lists = SignatureLists.in(Path.of("../platform/signatures"));

    @Test
    public void everyReferenceToTheHostsIsRecorded() throws IOException {
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

    private static Set<Reference> references() throws IOException {
        var references = new TreeSet<Reference>();
        try (var jar = new JarFile(new File(System.getProperty("aftermath.jar")))) {
            for (var entry : jar.stream().toList()) {
                if (entry.getName().endsWith(".class")) {
                    references.addAll(References.in(jar.getInputStream(entry).readAllBytes()));
                }
            }
        }
        return references;
    }
}
