package org.aftermath.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.aftermath.confluence.page.StorageFuzz;
import org.aftermath.core.lint.LintFuzz;
import org.aftermath.core.paste.ImporterFuzz;
import org.junit.Test;

/** What {@code bin/fuzz} once found, and what it begins with, is read again. */
public class FuzzSeedsTest {

    @Test
    public void readsStorageFormat() throws IOException {
        read("storage", StorageFuzz::fuzzerTestOneInput);
    }

    @Test
    public void readsWhatIsPasted() throws IOException {
        read("importer", ImporterFuzz::fuzzerTestOneInput);
    }

    @Test
    public void judgesWords() throws IOException {
        read("lint", LintFuzz::fuzzerTestOneInput);
    }

    private static void read(String name, Consumer<byte[]> reader) throws IOException {
        try (var seeds = Files.list(Path.of("test/resources/fuzz").resolve(name))) {
            var all = seeds.sorted().toList();
            assertThat(all).isNotEmpty();
            for (var seed : all) {
                var bytes = Files.readAllBytes(seed);
                assertThatCode(() -> reader.accept(bytes)).as("%s", seed).doesNotThrowAnyException();
            }
        }
    }
}
