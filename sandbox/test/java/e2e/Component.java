package e2e;

import static org.junit.Assume.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What somebody else made and we use, from a bill of materials in CycloneDX's form, or from a pom.xml that has the build copy
 * it, which is in no bill.
 *
 * @param name group and artifact, with a colon between
 */
record Component(String name, String version) {

    private static final List<String> BILLS = List.of(
            "platform/generator/target/materials.json",
            "src/calendars/target/materials.json",
            "src/pom.xml",
            "src/target/materials.json",
            "sandbox/pom.xml",
            "sandbox/test/target/materials.json");

    /** Where it stands what the tree in that folder is built, run and tested with. */
    static List<Path> bills(Path home) {
        return BILLS.stream().map(home::resolve).toList();
    }

    /** Likewise, for a test, which is left out where Maven makes no bills of materials, because it is offline. */
    static List<Path> madeBills(Path home, String what) {
        var bills = bills(home);
        var made = bills.stream().allMatch(Files::exists);
        if (!made) {
            System.out.println("Skipped: " + what + "; Maven makes no bills of materials while it is offline");
        }
        assumeTrue(made);
        return bills;
    }

    /** What those bills name together, ours left out. */
    static Set<Component> in(Iterable<Path> bills) throws IOException {
        var all = new TreeSet<Component>(Comparator.comparing(Component::toString));
        for (var bill : bills) {
            all.addAll(bill.endsWith("pom.xml") ? copied(bill) : in(new ObjectMapper().readTree(bill.toFile())));
        }
        return all;
    }

    private static Set<Component> in(JsonNode bill) {
        return StreamSupport.stream(bill.path("components").spliterator(), false)
                .filter(each -> !each.path("group").asText().equals("org.aftermath"))
                .map(each -> new Component(
                        each.path("group").asText() + ":" + each.path("name").asText(),
                        each.path("version").asText()))
                .collect(Collectors.toSet());
    }

    private static Set<Component> copied(Path pom) throws IOException {
        var versions = Jsoup.parse(pom.resolveSibling("../pom.xml").toFile(), "UTF-8", "", Parser.xmlParser());
        return Jsoup.parse(pom.toFile(), "UTF-8", "", Parser.xmlParser()).select("artifactItem").stream()
                .map(item -> new Component(
                        said(item, "groupId") + ":" + said(item, "artifactId"),
                        version(said(item, "version"), versions)))
                .collect(Collectors.toSet());
    }

    private static String version(String written, Document parent) {
        return written.startsWith("$") ? said(parent, written.replaceAll("[${}]", "")) : written;
    }

    private static String said(Element of, String name) {
        return of.getElementsByTag(name).text();
    }

    @Override
    public String toString() {
        return name + ":" + version;
    }
}
