package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.Test;

/** What {@code bin/run --demo} fills in to show what postmortems look like (G34). */
public class SampleSpaceTest {

    private static final String SAMPLES =
            Path.of("../../bin/setup/samples.json").toAbsolutePath().normalize().toString();

    @Test
    public void aSampleSpaceIsFilledInBothLanguages() {
        try (var hosts = Hosts.own("samples")) {
            hosts.start("--setup", SAMPLES);
            var filled = postmortems(hosts.confluence());
            assertThat(filled.filter("en")).hasSizeGreaterThanOrEqualTo(5);
            assertThat(filled.filter("ja")).hasSizeGreaterThanOrEqualTo(5);
            assertThat(filled.told("status")).contains("DRAFT", "IN_REVIEW", "REVIEWED", "CLOSED");
            assertThat(filled.told("severity")).contains("SEV-1", "SEV-2", "SEV-3", "NONE");
            assertThat(filled.all())
                    .allMatch(each -> each.at("/completeness/done").asInt() == 11)
                    .anyMatch(each -> each.at("/followUps/done").asInt()
                            < each.at("/followUps/total").asInt());
            assertThat(hosts.confluence()
                            .get("sre", "/rest/aftermath/1.0/promises?space=EX")
                            .json()
                            .path("promises"))
                    .as("late promises")
                    .isNotEmpty();
            assertThat(hosts.confluence()
                            .get("sre", "/rest/api/content/search?cql=space%3DEX%20and%20label%3Dpremortem")
                            .json()
                            .path("results"))
                    .hasSize(2);
        }
    }

    private static Filled postmortems(Site confluence) {
        var answer = confluence.get("sre", "/rest/aftermath/1.0/postmortems?space=EX&limit=100");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return new Filled(StreamSupport.stream(answer.json().path("postmortems").spliterator(), false)
                .toList());
    }

    private record Filled(List<JsonNode> all) {

        List<String> told(String name) {
            return all.stream().map(each -> each.path(name).asText()).toList();
        }

        /** Titles in that language. */
        List<String> filter(String language) {
            return told("title").stream()
                    .filter(title -> language.equals("ja") != title.matches("\\p{ASCII}+"))
                    .toList();
        }
    }
}
