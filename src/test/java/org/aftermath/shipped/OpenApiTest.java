package org.aftermath.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.aftermath.host.wire.Json;
import org.junit.Test;

/** The documents of our REST are made of its resources, for whoever wants them and for the end-to-end tests. */
public class OpenApiTest {

    private static final List<String> PRODUCTS = List.of("confluence", "jira");
    private static final Pattern REFERENCE = Pattern.compile("\"#/components/schemas/([^\"]+)\"");

    @Test
    public void writesTheDocuments() throws IOException {
        for (var product : PRODUCTS) {
            var document = OpenApi.of(product);
            var file = Path.of("target/openapi/" + product + ".json");
            Files.createDirectories(file.getParent());
            Files.writeString(file, Json.write(document), StandardCharsets.UTF_8);

            var schemas = (Map<?, ?>) ((Map<?, ?>) document.get("components")).get("schemas");
            assertThat(document).containsEntry("openapi", "3.0.3");
            REFERENCE.matcher(Files.readString(file)).results().forEach(found -> assertThat(schemas.get(found.group(1)))
                    .as(found.group())
                    .isNotNull());
        }
    }

    @Test
    public void everyAddressOfTheTableIsInADocument() throws IOException {
        var table = Files.readString(Path.of("../docs/endpoints.md"), StandardCharsets.UTF_8);
        var rows = table.lines()
                .filter(line -> line.contains("| `/rest/aftermath/1.0/"))
                .count();

        var operations = PRODUCTS.stream()
                .flatMap(product -> ((Map<?, ?>) OpenApi.of(product).get("paths")).values().stream())
                .mapToLong(path -> ((Map<?, ?>) path).size())
                .sum();

        assertThat(operations).isEqualTo(rows);
    }
}
