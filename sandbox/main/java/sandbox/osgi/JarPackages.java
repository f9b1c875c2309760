package sandbox.osgi;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/** The packages of a jar and their versions, from its manifest where that tells them. */
final class JarPackages {

    private static final Pattern CLAUSES = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
    private static final Pattern NUMBERS = Pattern.compile("^(\\d+)(?:\\.(\\d+))?(?:\\.(\\d+))?.*");
    private static final Pattern FILE_NAME = Pattern.compile(".*?-(\\d[^-]*)(?:-[^.]+)?\\.jar$");

    private JarPackages() {}

    static Map<String, String> of(Path path) throws IOException {
        try (var jar = new JarFile(path.toFile())) {
            var attributes = jar.getManifest() == null
                    ? new Attributes()
                    : jar.getManifest().getMainAttributes();
            var exported = exported(attributes.getValue("Export-Package"));
            var version = version(attributes, path.getFileName().toString());
            var packages = new TreeMap<String, String>();
            jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF/") && name.indexOf('/') > 0)
                    .map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.'))
                    .forEach(name -> packages.computeIfAbsent(name, n -> exported.getOrDefault(n, version)));
            return packages;
        }
    }

    private static Map<String, String> exported(String header) {
        var versions = new HashMap<String, String>();
        if (header == null) {
            return versions;
        }
        for (var clause : CLAUSES.split(header)) {
            var parts = clause.strip().split(";");
            Arrays.stream(parts)
                    .map(String::strip)
                    .filter(part -> part.startsWith("version="))
                    .findFirst()
                    .map(part -> part.substring("version=".length()).replace("\"", ""))
                    .ifPresent(version -> Arrays.stream(parts)
                            .map(String::strip)
                            .filter(part -> !part.contains("="))
                            .forEach(name -> versions.put(name, version)));
        }
        return versions;
    }

    private static String version(Attributes attributes, String fileName) {
        var declared = attributes.getValue("Bundle-Version");
        if (declared == null) {
            declared = attributes.getValue("Implementation-Version");
        }
        if (declared == null) {
            var name = FILE_NAME.matcher(fileName);
            declared = name.matches() ? name.group(1) : "0";
        }
        var numbers = NUMBERS.matcher(declared);
        return numbers.matches() ? numbers.group(1) + "." + part(numbers.group(2)) + "." + part(numbers.group(3)) : "0";
    }

    private static String part(String digits) {
        return digits == null ? "0" : digits;
    }
}
