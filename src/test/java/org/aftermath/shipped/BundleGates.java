package org.aftermath.shipped;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/** What an OSGi framework sees: the manifest and the files. */
final class BundleGates {

    private static final long LARGEST = 2L * 1024 * 1024;
    private static final int JAVA_17 = 61;
    private static final Pattern CLAUSE = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
    private static final Pattern PRODUCT =
            Pattern.compile("com\\.atlassian\\.(confluence|renderer|user|jira|query)(\\..+)?");

    private static final List<String> OURS_AND_CARRIED =
            List.of("org/aftermath/", "org/jsoup/", "com/grack/nanojson/", "com/github/mangstadt/vinnie/");
    private static final List<String> THE_HOSTS = List.of("com/atlassian/", "net/java/ao/");

    /** Gone from the hosts, going, or never meant for plugins; and what only builds need. */
    private static final List<String> FORBIDDEN = List.of(
            "javax.servlet.",
            "javax.ws.rs.",
            "javax.inject.",
            "com.fasterxml.jackson.databind.",
            "com.fasterxml.jackson.core.",
            "org.apache.lucene.",
            "org.apache.struts2.",
            "com.opensymphony.",
            "com.atlassian.bandana.",
            "com.google.",
            "org.jspecify.",
            "sandbox.");

    private static final Map<String, String> HEADERS = Map.of(
            "Bundle-ManifestVersion", "2",
            "Bundle-SymbolicName", "org\\.aftermath\\.postmortem",
            "Atlassian-Plugin-Key", "org\\.aftermath\\.postmortem",
            "Bundle-Version", "\\d+\\.\\d+\\.\\d+.*",
            "Spring-Context", "\\*",
            "Bundle-ClassPath", "\\.,META-INF/lib/aftermath\\.jar");
    private static final List<String> TELL_WHEN_OR_WHERE =
            List.of("Bnd-LastModified", "Built-By", "Build-Jdk", "Export-Package");

    /** What hosts look for among the plugin's own entries, and not in a jar within. */
    private static final List<String> SCANNED = List.of(
            "Ljakarta/ws/rs/Path;",
            "Ljakarta/ws/rs/ext/Provider;",
            "Lorg/springframework/context/annotation/Configuration;");

    static final List<Gate> ALL = List.of(
            Gate.with(
                    "manifest headers",
                    shipped -> Stream.concat(HEADERS.keySet().stream(), TELL_WHEN_OR_WHERE.stream()),
                    shipped -> name -> HEADERS.containsKey(name)
                            ? shipped.header(name)
                                    .filter(value -> value.matches(HEADERS.get(name)))
                                    .isPresent()
                            : shipped.header(name).isEmpty()),
            Gate.each(
                    "imports are optional where they belong to one product",
                    BundleGates::imports,
                    clause -> clause.contains("resolution:=optional")
                            == PRODUCT.matcher(clause.split(";")[0]).matches()),
            Gate.each(
                    "imports ask for no version of the hosts' own packages",
                    BundleGates::imports,
                    clause -> !clause.startsWith("com.atlassian.") || !clause.contains("version=")),
            Gate.each("imports of nothing forbidden", BundleGates::imports, clause -> FORBIDDEN.stream()
                    .noneMatch(name -> (clause.split(";")[0] + ".").startsWith(name))),
            Gate.with(
                    "our classes find what we carry",
                    shipped -> links(shipped).filter(reference -> OURS_AND_CARRIED.stream()
                            .anyMatch(folder -> reference.isWithin(folder.replace('/', '.')))),
                    shipped -> reference -> shipped.has(reference.owner().replace('.', '/') + ".class")),
            Gate.with(
                    "every member that is called or read is there",
                    shipped -> shipped.classes().stream()
                            .flatMap(name -> References.in(shipped.files().get(name)).stream())
                            .filter(reference -> !reference.isType())
                            .filter(reference -> OURS_AND_CARRIED.stream()
                                    .anyMatch(folder -> reference.isWithin(folder.replace('/', '.'))))
                            .distinct(),
                    shipped -> new Declared(shipped)::has),
            Gate.each("links to nothing forbidden", BundleGates::links, reference -> FORBIDDEN.stream()
                    .filter(name -> !name.startsWith("org.jspecify"))
                    .noneMatch(reference::isWithin)),
            Gate.each(
                    "classes are ours or carried on purpose",
                    shipped -> shipped.classes().stream(),
                    name -> OURS_AND_CARRIED.stream().anyMatch(name::startsWith)),
            Gate.each("nothing of the hosts", shipped -> shipped.files().keySet().stream(), name -> THE_HOSTS.stream()
                    .noneMatch(name::startsWith)),
            Gate.each(
                    "no jar within the jar but that of our classes",
                    shipped -> shipped.files().keySet().stream(),
                    name -> !name.endsWith(".jar") || name.equals(Shipped.WITHIN)),
            Gate.with(
                    "what hosts look for stands apart",
                    shipped -> shipped.classes().stream()
                            .filter(name -> isScannedFor(shipped.files().get(name))),
                    shipped -> name -> !shipped.within().contains(name)),
            Gate.with("no class newer than 17", shipped -> shipped.classes().stream(), shipped -> name -> {
                var bytes = shipped.files().get(name);
                return ((bytes[6] & 0xff) << 8 | bytes[7] & 0xff) <= JAVA_17;
            }),
            Gate.each("at most 2 MB", shipped -> Stream.of(shipped.size()), size -> size > 0 && size <= LARGEST),
            Gate.each(
                    "every entry is of one time",
                    shipped -> Stream.of(shipped.times().size()),
                    times -> times == 1),
            Gate.with(
                    "what makes it a plugin",
                    shipped ->
                            Stream.of("atlassian-plugin.xml", "META-INF/spring/plugin-context.xml", "META-INF/NOTICE"),
                    shipped -> shipped::has));

    private BundleGates() {}

    private static boolean isScannedFor(byte[] bytes) {
        var type = new ClassNode();
        new ClassReader(bytes).accept(type, ClassReader.SKIP_CODE);
        return type.visibleAnnotations != null
                && type.visibleAnnotations.stream().anyMatch(mark -> SCANNED.contains(mark.desc));
    }

    /** Every class that our own classes name. */
    private static Stream<Reference> links(Shipped shipped) {
        return shipped.classes().stream()
                .filter(name -> name.startsWith("org/aftermath/"))
                .flatMap(name -> References.in(shipped.files().get(name)).stream())
                .filter(Reference::isType)
                .distinct();
    }

    private static Stream<String> imports(Shipped shipped) {
        return Stream.of(CLAUSE.split(shipped.header("Import-Package").orElse("")));
    }
}
