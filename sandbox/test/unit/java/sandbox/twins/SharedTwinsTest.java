package sandbox.twins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** Twins of what both products share stand in front of the generated stubs, so they must offer what the signature lists record and nothing else. */
public class SharedTwinsTest {

    private static final Path SOURCES = Path.of("main", "java");
    private static final Path LISTS = Path.of("..", "platform", "signatures");
    private static final Pattern TYPE = Pattern.compile("^(?:final |abstract )*(?:class|interface|enum) ([\\w.$]+).*");
    private static final Pattern METHOD =
            Pattern.compile("^  method .*?([\\w$]+)\\((.*?)\\)(?: throws .*)?(?:\\s+#.*)?$");
    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals/1", "hashCode/0", "toString/0", "compareTo/1");

    @Test
    public void offerExactlyTheRecordedMethods() throws Exception {
        var recorded = recorded();
        var differences = new TreeMap<String, String>();
        for (var name : twins()) {
            if (recorded.containsKey(name)) {
                var type = Class.forName(name);
                var offered = offered(type);
                var wanted = new TreeSet<>(recorded.get(name));
                wanted.removeAll(OF_EVERY_OBJECT);
                var missing = new TreeSet<>(wanted);
                missing.removeIf(method -> inherited(type).contains(method));
                var invented = new TreeSet<>(offered);
                invented.removeAll(wanted);
                if (!missing.isEmpty() || !invented.isEmpty()) {
                    differences.put(name, "missing " + missing + ", invented " + invented);
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    private static Set<String> offered(Class<?> type) {
        return names(Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()));
    }

    private static Set<String> inherited(Class<?> type) {
        return names(Arrays.stream(type.getMethods()));
    }

    private static Set<String> names(Stream<Method> methods) {
        return methods.map(method -> method.getName() + "/" + method.getParameterCount())
                .filter(name -> !OF_EVERY_OBJECT.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> twins() throws IOException {
        try (var files = Files.walk(SOURCES.resolve("com"))) {
            return files.map(SOURCES::relativize)
                    .map(Path::toString)
                    .filter(file -> file.endsWith(".java") && !file.endsWith("package-info.java"))
                    .map(file ->
                            file.substring(0, file.length() - ".java".length()).replace('/', '.'))
                    .filter(name ->
                            !name.startsWith("com.atlassian.confluence.") && !name.startsWith("com.atlassian.jira."))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Map<String, Set<String>> recorded() throws IOException {
        var all = new TreeMap<String, Set<String>>();
        try (var lists = Files.list(LISTS)) {
            for (var list :
                    lists.filter(file -> file.toString().endsWith(".txt")).toList()) {
                read(list, all);
            }
        }
        return all;
    }

    private static void read(Path list, Map<String, Set<String>> all) throws IOException {
        Set<String> current = new TreeSet<>();
        for (var line : Files.readAllLines(list)) {
            var type = TYPE.matcher(line);
            if (type.matches()) {
                current = all.computeIfAbsent(type.group(1), name -> new TreeSet<>());
            }
            var method = METHOD.matcher(line);
            if (method.matches()) {
                current.add(method.group(1) + "/" + parameters(method.group(2)));
            }
        }
    }

    private static int parameters(String list) {
        var plain = list;
        while (plain.contains("<")) {
            plain = plain.replaceAll("<[^<>]*>", "");
        }
        return plain.isBlank() ? 0 : plain.split(",").length;
    }
}
