package e2e;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A plugin's jar in the making: one of the tests' own, or the built one with something about it changed. */
record PluginJar(Manifest manifest, Map<String, byte[]> files) {

    private static final String DESCRIPTOR = "atlassian-plugin.xml";

    /** The plugin that is tested, as it was built. */
    static PluginJar built() {
        try (var jar = new JarFile(System.getProperty("aftermath.jar"))) {
            var files = new LinkedHashMap<String, byte[]>();
            for (var entry : jar.stream().toList()) {
                if (!entry.isDirectory() && !entry.getName().equals(JarFile.MANIFEST_NAME)) {
                    files.put(entry.getName(), jar.getInputStream(entry).readAllBytes());
                }
            }
            return new PluginJar(jar.getManifest(), files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A plugin with a descriptor and nothing else; its version is 1.0.0. */
    static PluginJar named(String key, String imports) {
        var headers = Map.of(
                "Manifest-Version", "1.0",
                "Bundle-ManifestVersion", "2",
                "Bundle-SymbolicName", key,
                "Bundle-Version", "1.0.0",
                "Atlassian-Plugin-Key", key,
                "Spring-Context", "*",
                "Import-Package", imports);
        var manifest = new Manifest();
        headers.forEach(manifest.getMainAttributes()::putValue);
        return new PluginJar(manifest, Map.of())
                .with(
                        DESCRIPTOR,
                        "<atlassian-plugin key=\"" + key + "\" name=\"" + key + "\" plugins-version=\"2\">"
                                + "<plugin-info><version>1.0.0</version></plugin-info></atlassian-plugin>");
    }

    PluginJar with(String name, byte[] content) {
        var more = new LinkedHashMap<>(files);
        more.put(name, content);
        return new PluginJar(manifest, more);
    }

    PluginJar with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    PluginJar with(Class<?> type) {
        var name = type.getName().replace('.', '/') + ".class";
        try (var bytes = type.getClassLoader().getResourceAsStream(name)) {
            return with(name, bytes.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with another value of a header. */
    PluginJar header(String name, UnaryOperator<String> change) {
        var other = new Manifest(manifest);
        other.getMainAttributes()
                .putValue(name, change.apply(manifest.getMainAttributes().getValue(name)));
        return new PluginJar(other, files);
    }

    /** The same as a build with another version. */
    PluginJar version(String version) {
        var descriptor = new String(files.get(DESCRIPTOR), StandardCharsets.UTF_8);
        return header("Bundle-Version", before -> version)
                .with(DESCRIPTOR, descriptor.replaceFirst("<version>[^<]*<", "<version>" + version + "<"));
    }

    Path writtenTo(Path file) {
        try {
            Files.createDirectories(file.getParent());
            try (var out = new JarOutputStream(Files.newOutputStream(file), copy(manifest))) {
                for (var each : files.entrySet()) {
                    out.putNextEntry(new JarEntry(each.getKey()));
                    out.write(each.getValue());
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Manifest copy(Manifest manifest) throws IOException {
        var bytes = new ByteArrayOutputStream();
        manifest.write(bytes);
        return new Manifest(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
