package sandbox.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Builds a plugin jar of the classes and resources in package {@code sample}. */
public final class SampleJar {

    private static final List<String> CLASSES = List.of(
            "Note", "Notes", "NotesResource", "NotesResource$Answer", "HelloServlet", "NamedSre", "Facts", "Stamp");

    private static final List<String> FILES = List.of(
            "texts.properties", "texts_ja.properties", "hello.vm", "base.js", "page.js", "page.css", "page.soy");

    private static final String IMPORTS = String.join(
            ",",
            "com.atlassian.activeobjects.external",
            "com.atlassian.event.api",
            "com.atlassian.json.marshal",
            "com.atlassian.plugin",
            "com.atlassian.plugin.web",
            "com.atlassian.sal.api.lifecycle",
            "com.atlassian.sal.api.message",
            "com.atlassian.sal.api.transaction",
            "com.atlassian.sal.api.user",
            "com.atlassian.templaterenderer",
            "com.atlassian.webresource.api.data",
            "jakarta.inject",
            "jakarta.servlet",
            "jakarta.servlet.http",
            "jakarta.ws.rs;version=\"[3,4)\"",
            "net.java.ao");

    private SampleJar() {}

    public static Path of(String key) {
        return of(key, IMPORTS);
    }

    /** A jar that lacks an import, so that its context cannot start. */
    public static Path broken(String key) {
        return of(key, IMPORTS.replace("com.atlassian.templaterenderer,", ""));
    }

    private static Path of(String key, String imports) {
        try {
            var jar = Files.createTempFile(key, ".jar");
            jar.toFile().deleteOnExit();
            try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest(key, imports))) {
                add(
                        out,
                        "atlassian-plugin.xml",
                        text("sample/atlassian-plugin.xml").replace("${key}", key));
                add(out, "META-INF/spring/plugin-context.xml", text("sample/plugin-context.xml"));
                for (var file : FILES) {
                    add(out, "sample/" + file, text("sample/" + file));
                }
                for (var name : CLASSES) {
                    out.putNextEntry(new JarEntry("sample/" + name + ".class"));
                    out.write(bytes("sample/" + name + ".class"));
                }
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Manifest manifest(String key, String imports) {
        var manifest = new Manifest();
        var attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue("Bundle-ManifestVersion", "2");
        attributes.putValue("Bundle-SymbolicName", key);
        attributes.putValue("Bundle-Version", "1.2.0");
        attributes.putValue("Atlassian-Plugin-Key", key);
        attributes.putValue("Spring-Context", "*");
        attributes.putValue("Import-Package", imports);
        return manifest;
    }

    private static void add(JarOutputStream out, String name, String content) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(content.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String resource) throws IOException {
        return new String(bytes(resource), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream stream = SampleJar.class.getClassLoader().getResourceAsStream(resource)) {
            return stream.readAllBytes();
        }
    }
}
