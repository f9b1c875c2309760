package e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** That bin/advisories finds what applies, and nothing else, by advisories that were made up for it. */
public class AdvisoriesTest {

    private static final Component KETTLE = new Component("org.kitchen:kettle", "2.4.1");
    private static final String FIXED = "[{'introduced': '0'}, {'fixed': '2.4.10'}]";
    private static final String UNTIL = "[{'introduced': '2.0'}, {'last_affected': '2.4.9'}]";
    private static final String TWICE =
            "[{'introduced': '3.0-beta2'}, {'fixed': '3.1'}, {'introduced': '1.5'}, {'fixed': '2.0'}]";
    private static final String ENDLESS = "[{'introduced': '2.4.1.Final'}]";

    /** Events of a range, a version, and what mends it; null if that version is not affected. */
    private static final List<Planted> PLANTED = List.of(
            new Planted(FIXED, "2.4.9", "2.4.10"),
            new Planted(FIXED, "2.4.10-rc1", "2.4.10"),
            new Planted(FIXED, "0.0.1-alpha", "2.4.10"),
            new Planted(FIXED, "0-alpha", "2.4.10"),
            new Planted(FIXED, "2.4.10", null),
            new Planted(FIXED, "2.4.10.0", null),
            new Planted(FIXED, "2.11", null),
            new Planted(UNTIL, "1.9.9", null),
            new Planted(UNTIL, "2.0", Advisory.NOWHERE),
            new Planted(UNTIL, "2.4.9", Advisory.NOWHERE),
            new Planted(UNTIL, "2.4.10", null),
            new Planted(TWICE, "1.4", null),
            new Planted(TWICE, "1.5", "2.0"),
            new Planted(TWICE, "2.0", null),
            new Planted(TWICE, "2.9", null),
            new Planted(TWICE, "3.0-beta1", null),
            new Planted(TWICE, "3.0-beta10", "3.1"),
            new Planted(TWICE, "3.0.9", "3.1"),
            new Planted(TWICE, "3.1", null),
            new Planted(ENDLESS, "2.4.1", Advisory.NOWHERE),
            new Planted(ENDLESS, "2.4.1-SNAPSHOT", null),
            new Planted("[{'introduced': '2.4.1'}, {'fixed': '2.4.1'}]", "2.4.1", Advisory.NOWHERE));

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void judgesVersionsAsMavenDoes() throws IOException {
        for (var planted : PLANTED) {
            var advisory = Advisory.of(new ObjectMapper()
                    .readTree(advisory("PLANT-0", ranges(planted.events)).replace('\'', '"')));

            assertThat(advisory.mended(new Component(KETTLE.name(), planted.version)))
                    .as(planted.toString())
                    .isEqualTo(Optional.ofNullable(planted.mended));
        }
        System.out.println(
                "Gate: planted advisories apply to the versions that they name: " + PLANTED.size() + " checked");
    }

    @Test
    public void looksAtWhateverTheFolderHolds() throws IOException {
        plant("PLANT-1", ranges(FIXED));
        plant("deeper/PLANT-2", "'versions': ['2.4.0', '2.4.1']");
        plant("PLANT-3", "'versions': ['2.4.0'], " + ranges(UNTIL));
        plant("not-in-the-list", "'versions': ['2.4.0'], " + ranges(TWICE));
        plant("of-its-history", "'ranges': [{'type': 'GIT', 'events': [{'introduced': '0'}, {'limit': 'a0b1'}]}]");
        write(
                "withdrawn",
                advisory("withdrawn", ranges(FIXED)).replace("{'id'", "{'withdrawn': '2026-01-01T00:00:00Z', 'id'"));
        write("of-npm", advisory("of-npm", ranges(FIXED)).replace("Maven", "npm"));
        write("of-another", advisory("of-another", ranges(FIXED)).replace("kettle", "kettle-spout"));
        write("of-nothing", "{'id': 'of-nothing', 'affected': []}");

        var found = advisories().against(Set.of(KETTLE, new Component("org.kitchen:pot", "1")), Map.of());

        assertThat(found.toString().lines())
                .containsExactly(
                        "PLANT-1 | org.kitchen:kettle | 2.4.1 | fixed in 2.4.10",
                        "PLANT-2 | org.kitchen:kettle | 2.4.1 | fixed in no version that is named",
                        "PLANT-3 | org.kitchen:kettle | 2.4.1 | fixed in no version that is named",
                        "2 components looked at, 9 advisories read (1 withdrawn), 5 about our components, 3 applying, 0 of them"
                                + " allowed");
        assertThat(found.isClean()).isFalse();
    }

    @Test
    public void allowsWhatHasAReasonForOneVersionAlone() throws IOException {
        plant("PLANT-1", ranges(FIXED));
        var file = folder.newFile("allowed.txt").toPath();
        Files.writeString(file, "# why\n\nPLANT-1 | org.kitchen:kettle:2.4.1 | nobody boils water | here\n");

        var found = advisories().against(Set.of(KETTLE), Advisories.allowed(file));
        var newer = advisories().against(Set.of(new Component(KETTLE.name(), "2.4.2")), Advisories.allowed(file));

        assertThat(found.applying())
                .hasToString("[PLANT-1 | org.kitchen:kettle | 2.4.1 | fixed in 2.4.10 | allowed: nobody"
                        + " boils water | here]");
        assertThat(found.isClean()).isTrue();
        assertThat(newer.isClean()).isFalse();
        Files.writeString(file, "PLANT-1 | org.kitchen:kettle:2.4.1 | \n");
        assertThatThrownBy(() -> Advisories.allowed(file)).hasMessageContaining("no reason for PLANT-1");
    }

    @Test
    public void namesFilesThatItCannotReadAndReadsTheOthers() throws IOException {
        plant("PLANT-1", ranges("[{'introduced': '2.5'}]"));
        write("cut", "{'id': 'PLANT-2', 'affected': [");
        write("list", "[]");
        plant("odd", ranges("[{'introduced': '0'}, {'mended': '3'}]"));

        var found = advisories().against(Set.of(KETTLE), Map.of());

        assertThat(found.read()).isEqualTo(1);
        assertThat(found.isClean()).isFalse();
        assertThat(found.unread()).hasSize(3).allSatisfy(line -> assertThat(line)
                .startsWith("Not read: "));
        assertThat(found.unread().get(1)).contains("list.json: no advisory: it needs an id");
        assertThat(found.unread().get(2)).endsWith("odd.json: an event that nobody knows here: mended");
    }

    @Test
    public void whatIsAllowedIsStillUsed() throws IOException {
        var bills = Component.madeBills(Path.of("../.."), "what is allowed of advisories");

        var used = Component.in(bills).stream().map(Component::toString).toList();

        assertThat(used).hasSizeGreaterThan(80).contains("org.apache.velocity:velocity:1.6.4", "oro:oro:2.0.8");
        assertThat(Advisories.allowed(Advisories.ALLOWED).keySet())
                .allSatisfy(allowed -> assertThat(used).contains(allowed.replaceFirst(".* \\| ", "")));
    }

    private Advisories advisories() throws IOException {
        return Advisories.in(folder.getRoot().toPath());
    }

    private void plant(String name, String versions) throws IOException {
        write(name, advisory(name.replaceFirst(".*/", ""), versions));
    }

    private void write(String name, String text) throws IOException {
        var file = folder.getRoot().toPath().resolve(name + ".json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text.replace('\'', '"'));
    }

    private static String advisory(String id, String versions) {
        return "{'id': '" + id + "', 'affected': [{'package': {'ecosystem': 'Maven', 'name': 'org.kitchen:kettle'}, "
                + versions + "}]}";
    }

    private static String ranges(String events) {
        return "'ranges': [{'type': 'ECOSYSTEM', 'events': " + events + "}]";
    }

    private record Planted(String events, String version, String mended) {}
}
