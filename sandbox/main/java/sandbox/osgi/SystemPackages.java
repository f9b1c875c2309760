package sandbox.osgi;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The packages that a host exports to its plugins: those of the class path that a genuine host is known to share.
 * What the host is built with stays hidden, so that a plugin which leans on it fails here as it would there.
 */
public final class SystemPackages {

    private static final List<String> SHARED = List.of(
            "com.atlassian",
            "com.fasterxml.jackson",
            "com.google.common",
            "jakarta",
            "net.java.ao",
            "org.apache.commons.lang3",
            "org.apache.velocity",
            "org.slf4j",
            "org.springframework");

    private final Map<String, String> versions;

    private SystemPackages(Map<String, String> versions) {
        this.versions = versions;
    }

    public static SystemPackages ofClassPath() {
        var found = new TreeMap<String, String>();
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::exists)
                .forEach(entry -> scan(entry, found));
        found.keySet().removeIf(name -> SHARED.stream().noneMatch(shared -> within(name, shared)));
        return new SystemPackages(found);
    }

    /** The value of {@code org.osgi.framework.system.packages.extra}, without packages below the hidden prefixes. */
    public String without(List<String> hidden) {
        Predicate<String> visible = name -> hidden.stream().noneMatch(prefix -> within(name, prefix));
        return versions.entrySet().stream()
                .filter(entry -> visible.test(entry.getKey()))
                .map(entry -> entry.getKey() + ";version=\"" + entry.getValue() + "\"")
                .collect(Collectors.joining(","));
    }

    private static boolean within(String name, String prefix) {
        return name.equals(prefix) || name.startsWith(prefix + ".");
    }

    private static void scan(Path entry, Map<String, String> found) {
        try {
            if (Files.isDirectory(entry)) {
                scanDirectory(entry, found);
            } else {
                JarPackages.of(entry).forEach(found::putIfAbsent);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + entry, e);
        }
    }

    private static void scanDirectory(Path root, Map<String, String> found) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> root.relativize(file).getParent())
                    .filter(java.util.Objects::nonNull)
                    .forEach(
                            directory -> found.putIfAbsent(directory.toString().replace(File.separatorChar, '.'), "0"));
        }
    }
}
