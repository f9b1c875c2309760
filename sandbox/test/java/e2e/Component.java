package e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * What somebody else made and we use, from a bill of materials in CycloneDX's form.
 *
 * @param name group and artifact, with a colon between
 */
record Component(String name, String version) {

    /** What those bills name together, ours left out. */
    static Set<Component> in(Iterable<Path> bills) throws IOException {
        var all = new TreeSet<Component>(Comparator.comparing(Component::toString));
        for (var bill : bills) {
            all.addAll(in(new ObjectMapper().readTree(bill.toFile())));
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

    @Override
    public String toString() {
        return name + ":" + version;
    }
}
