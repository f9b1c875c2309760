package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.Before;
import org.junit.Test;

/**
 * What the jar carries and what it is built and tested with, from the bills of materials that the build makes and from the
 * lists of npm: under licences that we may use.
 */
public class LicencesTest {

    private static final String HOME = "../../";

    /** What may be given on with us. */
    private static final Set<String> GIVEN_ON = Set.of("Apache-2.0", "MIT");

    /** What may stand beside us while we build and test. One of several is enough. */
    private static final Set<String> BESIDE = Set.of(
            "Apache-2.0",
            "MIT",
            "ISC",
            "0BSD",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "EPL-1.0",
            "EPL-2.0",
            "MPL-2.0",
            "Unicode-3.0",
            "Atlassian Design Guidelines",
            "(MPL-2.0 OR Apache-2.0)",
            "(LGPL-2.1+ OR MIT)",
            "GNU General Public License (GPL), version 2, with the Classpath exception");

    /** Those that do not say it in their files, and where it is said. */
    private static final Map<String, String> SAID_ELSEWHERE = Map.of(
            "com.grack:nanojson", "Apache-2.0",
            "@atlassian/adg-server-iconfont", "Atlassian Design Guidelines",
            "skatejs-template-html", "MIT");

    @Before
    public void theBillsWereMade() {
        Component.madeBills(Path.of(HOME), "licences");
    }

    @Test
    public void theJarCarriesOnlyWhatMayBeGivenOnAndNamesIt() throws IOException {
        var sbom = only("src/target", "-sbom.json");
        var notice = Files.readString(Path.of(HOME, "src/main/resources/META-INF/NOTICE"));

        var carried = licences(new ObjectMapper().readTree(sbom));

        assertThat(carried).containsOnlyKeys("org.jsoup:jsoup", "com.grack:nanojson", "com.github.mangstadt:vinnie");
        assertThat(carried.values()).allSatisfy(of -> assertThat(of).containsAnyElementsOf(GIVEN_ON));
        assertThat(carried.keySet())
                .allSatisfy(name -> assertThat(notice).contains(name.substring(name.indexOf(':') + 1)));
    }

    @Test
    public void allThatStandsBesideMayBeUsed() throws IOException {
        var beside = new TreeMap<String, List<String>>();
        for (var module : List.of("platform/generator", "src/calendars", "src", "sandbox/test")) {
            beside.putAll(licences(new ObjectMapper().readTree(new File(HOME + module + "/target/materials.json"))));
        }
        for (var module : List.of("sandbox", "sandbox/test")) {
            beside.putAll(npm(new ObjectMapper().readTree(new File(HOME + module + "/package-lock.json"))));
        }

        assertThat(beside).hasSizeGreaterThan(100);
        assertThat(beside).allSatisfy((name, of) -> assertThat(of).as(name).containsAnyElementsOf(BESIDE));
        System.out.println("Gate: licences are allowed: " + beside.size() + " components checked, "
                + beside.values().stream()
                        .flatMap(List::stream)
                        .filter(BESIDE::contains)
                        .collect(Collectors.groupingBy(of -> of, TreeMap::new, Collectors.counting())));
    }

    private static Map<String, List<String>> licences(JsonNode bom) {
        return StreamSupport.stream(bom.get("components").spliterator(), false)
                .filter(component -> !component.path("group").asText().equals("org.aftermath"))
                .collect(Collectors.toMap(
                        component -> component.get("group").asText() + ":"
                                + component.get("name").asText(),
                        LicencesTest::of,
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static List<String> of(JsonNode component) {
        var said = Stream.ofNullable(SAID_ELSEWHERE.get(
                component.get("group").asText() + ":" + component.get("name").asText()));
        var told = StreamSupport.stream(component.path("licenses").spliterator(), false)
                .map(each -> each.path("license")
                        .path("id")
                        .asText(each.path("license").path("name").asText()));
        return Stream.concat(said, told).toList();
    }

    private static Map<String, List<String>> npm(JsonNode lock) {
        var found = new TreeMap<String, List<String>>();
        lock.get("packages").fields().forEachRemaining(each -> {
            var name = each.getKey().replaceFirst(".*node_modules/", "");
            if (!name.isEmpty()) {
                found.put(
                        name,
                        List.of(SAID_ELSEWHERE.getOrDefault(
                                name, each.getValue().path("license").asText())));
            }
        });
        return found;
    }

    private static File only(String folder, String end) throws IOException {
        try (var files = Files.list(Path.of(HOME, folder))) {
            return files.filter(file -> file.toString().endsWith(end))
                    .collect(Collectors.collectingAndThen(Collectors.toList(), all -> {
                        assertThat(all).hasSize(1);
                        return all.get(0).toFile();
                    }));
        }
    }
}
