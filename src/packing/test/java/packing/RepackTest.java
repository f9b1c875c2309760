package packing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LineNumberNode;

public class RepackTest {

    private static final List<String> CLASSES =
            List.of("packing/library/Bell", "packing/library/Loud", "packing/library/Tone", "packing/plugin/Plugin");
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 11, 21, 0, 0);

    @Rule
    public TemporaryFolder folder = new TemporaryFolder();

    private static final String SAMPLE = "packing/plugin/Sample";

    private Path jar;
    private URLClassLoader loader;

    @Before
    public void written() throws IOException {
        jar = folder.getRoot().toPath().resolve("library.jar");
        write(CLASSES);
    }

    private void write(List<String> classes) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            add(zip, "packing/", new byte[0]);
            for (var name : classes) {
                add(zip, name + ".class", classOf(name));
            }
            add(zip, "words.txt", "first words, second words".getBytes(StandardCharsets.UTF_8));
        }
    }

    private void pack(String... classes) throws IOException {
        write(List.of(classes));
        Repack.main(jar.toString(), "quick");
    }

    private static byte[] classOf(String name) {
        try {
            return Files.readAllBytes(Path.of("target/test-classes", name + ".class"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String content(String type) throws IOException {
        try (var zip = new ZipFile(jar.toFile());
                var stream = zip.getInputStream(zip.getEntry(type + ".class"))) {
            return new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private List<String> names() throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        }
    }

    private Object tone(String name) {
        return call("packing/library/Tone", "valueOf", name);
    }

    private Object call(String type, String method, Object... given) {
        try {
            if (loader == null) {
                loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null);
            }
            return Stream.of(loader.loadClass(type.replace('/', '.')).getMethods())
                    .filter(each -> each.getName().equals(method) && each.getParameterCount() == given.length)
                    .findFirst()
                    .orElseThrow()
                    .invoke(null, given);
        } catch (IOException | ReflectiveOperationException missing) {
            throw new AssertionError(missing);
        }
    }

    @After
    public void closed() throws IOException {
        if (loader != null) {
            loader.close();
        }
    }

    @Test
    public void makesItSmaller() throws IOException {
        write(CLASSES.subList(0, 3));
        var before = Files.size(jar);
        Repack.main(jar.toString(), "quick");

        assertThat(Files.size(jar)).isLessThan(before);
    }

    @Test
    public void isNoLargerAfterAThoroughSearch() throws IOException {
        var same = folder.getRoot().toPath().resolve("same.jar");
        Files.copy(jar, same);
        Repack.main(jar.toString(), "quick");
        Repack.main(same.toString(), "thorough");

        assertThat(Files.size(same)).isLessThan(Files.size(jar));
        try (var zip = new ZipFile(same.toFile())) {
            assertThat(zip.getInputStream(zip.getEntry("words.txt"))).hasContent("first words, second words");
        }
    }

    @Test
    public void keepsNamesOrderTimeAndTextsOfFiles() throws IOException {
        Repack.main(jar.toString(), "quick");

        try (var zip = new ZipFile(jar.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .containsExactly(
                            CLASSES.get(0) + ".class",
                            CLASSES.get(1) + ".class",
                            CLASSES.get(2) + ".class",
                            CLASSES.get(3) + ".class",
                            "words.txt",
                            "org/aftermath/Linkage.class");
            assertThat(zip.stream().map(ZipEntry::getTimeLocal)).containsOnly(TIME);
            assertThat(zip.getInputStream(zip.getEntry("words.txt"))).hasContent("first words, second words");
        }
    }

    @Test
    public void packsTheSameTwice() throws IOException {
        Repack.main(jar.toString(), "quick");
        var once = Files.readAllBytes(jar);
        Repack.main(jar.toString(), "quick");

        assertThat(Files.readAllBytes(jar)).isEqualTo(once);
    }

    @Test
    public void classesRunAndTellTheirLines() throws Exception {
        Repack.main(jar.toString(), "quick");
        try (var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            var run = loader.loadClass("packing.plugin.Plugin").getMethod("run", String[].class);

            assertThat(run.invoke(null, (Object) new String[0])).isEqualTo("LOW ding");
            assertThatThrownBy(() -> run.invoke(null, (Object) new String[] {"fail"}))
                    .cause()
                    .extracting(thrown -> thrown.getStackTrace()[0].toString())
                    .asString()
                    .matches(".*Bell.ring\\(SourceFile:\\d+\\)");
        }
    }

    @Test
    public void forgetsWhatIsSaidOfNullsOnly() throws IOException {
        var type = Files.readAllBytes(Path.of("target/classes/packing/Nullness.class"));

        assertThat(new String(type, StandardCharsets.ISO_8859_1)).contains("Lorg/jspecify/annotations/Nullable;");
        var ordered = Ordered.of(type, false);
        assertThat(new String(ordered, StandardCharsets.ISO_8859_1))
                .doesNotContain("Lorg/jspecify/annotations/Nullable;")
                .contains("SourceFile", "LineNumberTable");
        assertThat(new ClassReader(ordered).getClassName()).isEqualTo("packing/Nullness");
    }

    @Test
    public void forgetsShapesOfTheCoreAndOfPrivateMembersOnly() {
        var core = Ordered.of(generic("org/aftermath/core/Kept"), false);
        var other = Ordered.of(generic("org/aftermath/host/Kept"), false);

        assertThat(new String(core, StandardCharsets.ISO_8859_1)).doesNotContain("<Ljava/lang/String;>");
        assertThat(new String(other, StandardCharsets.ISO_8859_1))
                .contains("Ljava/util/List<Ljava/lang/String;>;")
                .doesNotContain("Ljava/util/Set<Ljava/lang/String;>;");
    }

    /** Without them a host that writes a record as JSON finds nothing in it. */
    @Test
    public void recordsOfTheCoreSayWhatTheyHold() {
        var writer = new ClassWriter(0);
        var name = "org/aftermath/core/Kept";
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC | Opcodes.ACC_RECORD, name, null, "java/lang/Record", null);
        writer.visitRecordComponent("line", "I", null).visitEnd();
        var components = new ArrayList<String>();
        var reader = new ClassReader(Ordered.of(writer.toByteArray(), false));
        reader.accept(
                new ClassVisitor(Opcodes.ASM9) {
                    @Override
                    public RecordComponentVisitor visitRecordComponent(String each, String type, String signature) {
                        components.add(each);
                        return null;
                    }
                },
                0);

        assertThat(components).containsExactly("line");
    }

    @Test
    public void privateConstantsAreLeftOutButNotTheirValues() throws Exception {
        var size = "packing/library/Size";
        pack(size, size + "$1", size + "$2");

        assertThat(content(size)).doesNotContain("NEVER_NAMED");
        assertThat(call(size, "unused")).isEqualTo("loose: ");
    }

    @Test
    public void scriptsHaveShortNamesAfterAThoroughSearch() {
        var script = """
                (function () {
                "use strict";
                function neverCalled() { return AJS.I18n.getText("never"); }
                function greet(somebody) { return AJS.I18n.getText("hello.you", somebody.displayName); }
                window.addEventListener("load", function (event) { window.said = greet(event.detail); });
                })();
                """;
        var shortened =
                new String(Script.shortened("a.js", script.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);

        assertThat(shortened)
                .startsWith("(function(){\"use strict\";")
                .contains("AJS.I18n.getText(\"hello.you\",", ".displayName", "window.said=")
                .doesNotContain("greet", "somebody", "never");
    }

    @Test
    public void aScriptThatCannotBeReadIsNotPacked() {
        assertThatThrownBy(() -> Script.shortened("a.js", "function (".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("a.js cannot be shortened");
    }

    @Test
    public void forgetsNestedClassesButOfRows() {
        var nested = new ArrayList<String>();
        new ClassReader(Ordered.of(naming("p/Kept", "java/lang/Cloneable", "p/Kept$Own", "java/util/Map$Entry"), false))
                .accept(nestedClassesInto(nested), 0);
        assertThat(nested).isEmpty();

        new ClassReader(Ordered.of(naming("p/Kept$Row", "net/java/ao/Entity", "p/Kept$Row"), false))
                .accept(nestedClassesInto(nested), 0);
        assertThat(nested).containsExactly("p/Kept$Row");
    }

    @Test
    public void linksRecordsTextsAndFunctionsAsBefore() throws Exception {
        pack(SAMPLE, SAMPLE + "$1", SAMPLE + "$Pair", "packing/library/Tone");

        assertThat(call(SAMPLE, "record")).isEqualTo(List.of("Sample$Pair[name=a, count=1]", true, false, true));
        assertThat(call(SAMPLE, "joined", "one", 3)).isEqualTo("\u0001one of 3 and 2.5");
        assertThat(call(SAMPLE, "called", ">")).isEqualTo(List.of(">x", ">y"));
        assertThat(content(SAMPLE))
                .contains("org/aftermath/Linkage")
                .doesNotContain("LambdaMetafactory", "StringConcatFactory");
        assertThat(content(SAMPLE + "$Pair")).doesNotContain("ObjectMethods", "name;count");
    }

    @Test
    public void switchesOverEnumsOfTheJarNeedNoTable() throws Exception {
        var near = "packing/plugin/Near";
        pack(near, near + "$1", SAMPLE, SAMPLE + "$1", SAMPLE + "$Pair", "packing/library/Tone");

        var high = tone("HIGH");
        assertThat(call(near, "name", high)).isEqualTo("high2");
        assertThat(call(near, "name", tone("LOW"))).isEqualTo("other1");
        assertThat(call(SAMPLE, "near", high)).isEqualTo("up rest");
        assertThat(call(SAMPLE, "near", tone("LOW"))).isEqualTo("down work");
        assertThat(content(near)).doesNotContain("SwitchMap");
        assertThat(names()).contains(SAMPLE + "$1.class").doesNotContain(near + "$1.class");
    }

    @Test
    public void bodiesOfConstantsMoveIntoTheirEnum() throws Exception {
        var mood = "packing/library/Mood";
        var size = "packing/library/Size";
        pack(mood, mood + "$1", mood + "$2", size, size + "$1", size + "$2");

        assertThat(names())
                .containsExactly(mood + ".class", size + ".class", "words.txt", "org/aftermath/Linkage.class");
        assertThat(Stream.of("CALM", "LOUD", "ODD").map(each -> said(call(mood, "valueOf", each), "a")))
                .containsExactly("CALM says a", "very loud says a!!", "ODD says a2");
        assertThat(said(call(mood, "valueOf", "ODD"), "")).isEqualTo("ODD says o");
        assertThat(call(size, "unused")).isEqualTo("loose: ");
    }

    private static String said(Object mood, String word) {
        try {
            var said = mood.getClass().getMethod("said", String.class, long.class);
            return mood + " says " + said.invoke(mood, word, 2L);
        } catch (ReflectiveOperationException missing) {
            throw new AssertionError(missing);
        }
    }

    @Test
    public void classesOfANestReadOneAnother() throws Exception {
        var around = "packing/plugin/Around";
        pack(around, around + "$Within");

        assertThat(call(around, "said", "a")).isEqualTo("a, outer, inner, 2");
        assertThat(content(around)).doesNotContain("NestMembers");
        assertThat(content(around + "$Within")).doesNotContain("NestHost");
    }

    @Test
    public void tellsNoLinesAtAllAfterAThoroughSearch() {
        var bare = Ordered.of(classOf("packing/library/Bell"), true);

        assertThat(lines(bare)).isEmpty();
        assertThat(new String(bare, StandardCharsets.ISO_8859_1)).doesNotContain("LineNumberTable", "SourceFile");
    }

    @Test
    public void tellsNoLineOfWhatCannotFail() {
        var record = Ordered.of(classOf(SAMPLE + "$Pair"), false);

        assertThat(lines(record)).isEmpty();
        assertThat(lines(Ordered.of(classOf("packing/library/Bell"), false)))
                .isNotEmpty()
                .isSubsetOf(lines(classOf("packing/library/Bell")));
    }

    @Test
    public void textsThatCodeLoadsComeFirst() {
        var ordered = Ordered.of(saying("first", "second"), false);

        var reader = new ClassReader(ordered);
        assertThat(ordered[reader.getItem(2) - 1])
                .as("a text, after its letters")
                .isEqualTo((byte) 8);
        assertThat(ordered[reader.getItem(4) - 1]).isEqualTo((byte) 8);
    }

    private static ClassVisitor nestedClassesInto(List<String> names) {
        return new ClassVisitor(Opcodes.ASM9) {
            @Override
            public void visitInnerClass(String name, String outer, String simple, int access) {
                names.add(name);
            }
        };
    }

    private static List<Integer> lines(byte[] type) {
        var node = new ClassNode();
        new ClassReader(type).accept(node, 0);
        return node.methods.stream()
                .flatMap(method -> Stream.of(method.instructions.toArray()))
                .filter(LineNumberNode.class::isInstance)
                .map(line -> ((LineNumberNode) line).line)
                .toList();
    }

    private static byte[] naming(String name, String parent, String... nested) {
        var writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, "java/lang/Object", new String[] {parent});
        for (var each : nested) {
            var at = each.indexOf('$');
            writer.visitInnerClass(each, each.substring(0, at), each.substring(at + 1), Opcodes.ACC_STATIC);
        }
        return writer.toByteArray();
    }

    private static byte[] saying(String... texts) {
        var writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "p/Said", null, "java/lang/Object", null);
        var code = writer.visitMethod(Opcodes.ACC_STATIC, "say", "()V", null, null);
        code.visitCode();
        for (var text : texts) {
            code.visitLdcInsn(text);
            code.visitInsn(Opcodes.POP);
        }
        code.visitInsn(Opcodes.RETURN);
        code.visitMaxs(1, 0);
        code.visitEnd();
        return writer.toByteArray();
    }

    @Test
    public void leavesOutWhatIsSaidOfPackages() throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            add(zip, "packing/package-info.class", generic("packing/package-info"));
            add(zip, "packing/Kept.class", generic("packing/Kept"));
        }

        Repack.main(jar.toString(), "quick");

        try (var zip = new ZipFile(jar.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).containsExactly("packing/Kept.class");
        }
    }

    private static byte[] generic(String name) {
        var writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, "java/lang/Object", null);
        writer.visitField(Opcodes.ACC_PUBLIC, "a", "Ljava/util/List;", "Ljava/util/List<Ljava/lang/String;>;", null);
        writer.visitField(Opcodes.ACC_PRIVATE, "b", "Ljava/util/Set;", "Ljava/util/Set<Ljava/lang/String;>;", null);
        return writer.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
