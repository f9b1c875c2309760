package packing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The library is {@code packing.library}; what uses it is {@code packing.plugin}. */
public class CarryTest {

    private static final String LIBRARY = "packing/library/";

    @Rule
    public TemporaryFolder folder = new TemporaryFolder();

    private Path ours;
    private Path carried;

    @Before
    public void compiled() throws IOException {
        ours = folder.newFolder("ours").toPath();
        carried = folder.getRoot().toPath().resolve("carried");
        Files.copy(Path.of("target/test-classes/packing/plugin/Plugin.class"), ours.resolve("Plugin.class"));
    }

    @Test
    public void keepsWhatIsCalledAndWhatThatCalls() throws Exception {
        carry();

        assertThat(methodsOf("Bell")).containsExactlyInAnyOrder("ring", "sound");
    }

    @Test
    public void keepsWhatOverridesACalledMethodIfItsObjectsAreMade() throws Exception {
        carry();

        assertThat(methodsOf("Loud")).containsExactlyInAnyOrder("sound", "toString");
        assertThat(classes()).doesNotContain("Silent.class");
    }

    @Test
    public void keepsConstantsAndTheirLookup() throws Exception {
        carry();

        assertThat(methodsOf("Tone")).contains("values", "valueOf").doesNotContain("never");
    }

    @Test
    public void whatItWritesRuns() throws Exception {
        carry();

        assertThat(run()).isEqualTo("LOW ding");
    }

    @Test
    public void tellsMethodsButNoLinesOfTheLibrary() throws Exception {
        carry();

        assertThatThrownBy(() -> run("fail"))
                .cause()
                .extracting(thrown -> thrown.getStackTrace()[0].toString())
                .asString()
                .contains("packing.library.Bell.ring(")
                .doesNotContain("Bell.java");
    }

    @Test
    public void writesTheSameTwiceAndNothingOfBefore() throws Exception {
        carry();
        var first = content();
        Files.writeString(carried.resolve("packing/library/Old.class"), "old");
        carry();

        assertThat(content()).containsExactlyElementsOf(first);
    }

    @Test
    public void usesOneMemberInsteadOfAnother() throws Exception {
        carry("packing/library/Tone.usual=packing/library/Tone.other");

        assertThat(run()).isEqualTo("HIGH ding");
    }

    @Test
    public void refusesAReplacementThatNobodyNeeds() {
        assertThatThrownBy(() -> carry("packing/library/Tone.missing=packing/library/Tone.other"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Tone.missing");
    }

    @Test
    public void makesOnlyTheConstantsThatAreNamedIfToldSo() throws Exception {
        carry("packing/library/Size?");

        assertThat(classes()).contains("Size$1.class").doesNotContain("Size$2.class");
        assertThat(loader().loadClass("packing.plugin.Plugin").getMethod("fit").invoke(null))
                .isEqualTo("tight");
    }

    private void carry(String... more) throws IOException {
        var arguments = Stream.concat(Stream.of(ours.toString(), carried.toString(), LIBRARY), Arrays.stream(more));
        Carry.main(arguments.toArray(String[]::new));
    }

    private List<String> classes() throws IOException {
        try (var files = Files.list(carried.resolve(LIBRARY))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private List<String> content() throws IOException {
        try (var files = Files.walk(carried)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(CarryTest::described)
                    .toList();
        }
    }

    private static String described(Path file) {
        try {
            return file + " " + Arrays.hashCode(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private List<String> methodsOf(String name) throws Exception {
        return Arrays.stream(loader().loadClass("packing.library." + name).getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .map(Method::getName)
                .toList();
    }

    private Object run(String... words) throws Exception {
        return loader().loadClass("packing.plugin.Plugin")
                .getMethod("run", String[].class)
                .invoke(null, (Object) words);
    }

    private CarriedFirst loader() {
        return new CarriedFirst(carried);
    }

    /** Finds the library only where it was written to. */
    private static final class CarriedFirst extends ClassLoader {

        private final Path carried;

        CarriedFirst(Path carried) {
            super(CarryTest.class.getClassLoader());
            this.carried = carried;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            var file = name.replace('.', '/') + ".class";
            var root = name.startsWith("packing.plugin.") ? Path.of("target/test-classes") : carried;
            if (!name.startsWith("packing.plugin.") && !file.startsWith(LIBRARY)) {
                return super.loadClass(name, resolve);
            }
            var loaded = findLoadedClass(name);
            return loaded == null ? define(name, root.resolve(file)) : loaded;
        }

        private Class<?> define(String name, Path file) throws ClassNotFoundException {
            try {
                var content = Files.readAllBytes(file);
                return defineClass(name, content, 0, content.length);
            } catch (IOException missing) {
                throw new ClassNotFoundException(name, missing);
            }
        }
    }
}
