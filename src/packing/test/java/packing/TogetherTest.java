package packing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class TogetherTest {

    private static final String TIME = "2026-11-21T00:00:00Z";

    @Rule
    public TemporaryFolder folder = new TemporaryFolder();

    private Path ours;
    private Path carried;
    private Path jar;
    private Path apart;

    @Before
    public void compiled() throws IOException {
        ours = folder.newFolder("ours").toPath();
        carried = folder.newFolder("carried").toPath();
        jar = folder.getRoot().toPath().resolve("made/together.jar");
        apart = folder.getRoot().toPath().resolve("made/apart");
        copy("packing/plugin/Plugin.class", ours);
        copy("packing/library/Tone.class", carried);
        copy("packing/library/Ringing.class", carried);
    }

    @Test
    public void writesAllClassesInOrderUncompressedAndOfOneTime() throws IOException {
        Files.writeString(ours.resolve("packing/words.txt"), "no class");
        copy("packing/plugin/Plugin.class", ours, "packing/package-info.class");

        together("java.lang.Deprecated");

        try (var written = new ZipFile(jar.toFile())) {
            var entries = written.stream().toList();
            assertThat(entries)
                    .extracting(ZipEntry::getName)
                    .containsExactly(
                            "packing/library/Ringing.class",
                            "packing/library/Tone.class",
                            "packing/plugin/Plugin.class");
            assertThat(entries).extracting(ZipEntry::getMethod).containsOnly(ZipEntry.STORED);
            assertThat(entries).extracting(ZipEntry::getTimeLocal).containsOnly(LocalDateTime.of(2026, 11, 21, 0, 0));
            assertThat(written.getInputStream(entries.get(0)))
                    .hasSameContentAs(Files.newInputStream(carried.resolve("packing/library/Ringing.class")));
        }
    }

    @Test
    public void leavesClassesThatHostsLookForApart() throws IOException {
        Files.createDirectories(apart);
        Files.writeString(apart.resolve("Old.class"), "of an earlier build");

        together("no.such.Mark,packing.library.Tone");
        assertThat(Files.list(apart)).isEmpty();
        together("no.such.Mark,java.lang.FunctionalInterface");

        assertThat(apart.resolve("packing/library/Ringing.class"))
                .hasSameBinaryContentAs(carried.resolve("packing/library/Ringing.class"));
        try (var written = new ZipFile(jar.toFile())) {
            assertThat(written.stream())
                    .extracting(ZipEntry::getName)
                    .containsExactly("packing/library/Tone.class", "packing/plugin/Plugin.class");
        }
    }

    @Test
    public void refusesOneNameInTwoFolders() throws IOException {
        copy("packing/library/Tone.class", ours);

        assertThatThrownBy(() -> together("java.lang.Deprecated"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("packing/library/Tone.class");
    }

    @Test
    public void writesTheSameBytesAgain() throws IOException {
        together("java.lang.Deprecated");
        var first = Files.readAllBytes(jar);
        together("java.lang.Deprecated");

        assertThat(jar).hasBinaryContent(first);
    }

    private void together(String annotations) throws IOException {
        Together.main(List.of(jar.toString(), TIME, apart.toString(), annotations, ours.toString(), carried.toString())
                .toArray(String[]::new));
    }

    private static void copy(String name, Path to) throws IOException {
        copy(name, to, name);
    }

    private static void copy(String name, Path to, String as) throws IOException {
        Files.createDirectories(to.resolve(as).getParent());
        Files.copy(Path.of("target/test-classes").resolve(name), to.resolve(as));
    }
}
