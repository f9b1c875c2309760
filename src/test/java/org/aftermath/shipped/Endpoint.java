package org.aftermath.shipped;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Something of ours that a request can reach.
 *
 * @param product where it is
 * @param verb of HTTP
 * @param path below the product's base address, placeholders without their patterns
 * @param marks simple names of the annotations that count for it, its own or else its class's
 */
record Endpoint(String product, String verb, String path, Set<String> marks) {

    private static final Set<String> VERBS = Set.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS");
    private static final Set<String> ACCESS = Set.of(
            "UnrestrictedAccess",
            "AnonymousSiteAccess",
            "UnlicensedSiteAccess",
            "LicensedOnly",
            "AdminOnly",
            "SystemAdminOnly");

    /** Who the host lets through; empty if nothing says so. */
    String access() {
        return marks.stream().filter(ACCESS::contains).findFirst().orElse("");
    }

    boolean isForAdministrators() {
        return access().endsWith("AdminOnly");
    }

    /** As a row of the table says it. */
    String row() {
        return product + " | " + verb + " | " + path + " | " + access();
    }

    /** Every method of a resource and of a servlet that the jar's descriptor leads to. */
    static Stream<Endpoint> of(Shipped shipped) {
        return Stream.concat(resources(shipped), servlets(shipped));
    }

    private static Stream<Endpoint> resources(Shipped shipped) {
        return shipped.descriptor().select("rest").stream()
                .flatMap(module -> module.select("package").eachText().stream()
                        .flatMap(name -> shipped.classes().stream()
                                .filter(file -> file.startsWith(name.replace('.', '/') + "/")))
                        .flatMap(file -> new Marked(shipped.files().get(file))
                                .endpoints(
                                        module.attr("application"),
                                        "/rest" + module.attr("path") + "/" + module.attr("version"))));
    }

    private static Stream<Endpoint> servlets(Shipped shipped) {
        return shipped.descriptor().select("servlet").stream().flatMap(module -> {
            var file = module.attr("class").replace('.', '/') + ".class";
            return shipped.has(file)
                    ? Stream.of(module.attr("application").split(",")).flatMap(product -> new Marked(
                                    shipped.files().get(file))
                            .servlet(
                                    product,
                                    "/plugins/servlet"
                                            + module.select("url-pattern").text()))
                    : Stream.<Endpoint>empty();
        });
    }

    /** The annotations of a class and of its methods. */
    private static final class Marked extends ClassVisitor {

        private final Marks own = new Marks();
        private final Map<String, Marks> methods = new HashMap<>();

        Marked(byte[] type) {
            super(Opcodes.ASM9);
            new ClassReader(type).accept(this, ClassReader.SKIP_CODE);
        }

        Stream<Endpoint> endpoints(String product, String base) {
            return methods.values().stream()
                    .flatMap(method -> method.names.stream()
                            .filter(VERBS::contains)
                            .map(verb -> new Endpoint(
                                    product, verb, base + segment(own.path) + segment(method.path), together(method))))
                    .filter(unused -> own.names.contains("Path"));
        }

        Stream<Endpoint> servlet(String product, String path) {
            return methods.keySet().stream()
                    .map(name -> name.substring(0, name.indexOf('(')))
                    .filter(name -> name.startsWith("do")
                            && VERBS.contains(name.substring(2).toUpperCase(Locale.ROOT)))
                    .map(name -> new Endpoint(product, name.substring(2).toUpperCase(Locale.ROOT), path, own.names));
        }

        /** What a method says of access counts before what its class says. */
        private Set<String> together(Marks method) {
            var all = new HashSet<>(method.names);
            var decided = method.names.stream().anyMatch(ACCESS::contains);
            own.names.stream()
                    .filter(name -> !decided || !ACCESS.contains(name))
                    .forEach(all::add);
            return all;
        }

        private static String segment(String path) {
            return path.isEmpty() ? "" : "/" + path.replaceAll("\\{(\\w+)\\s*:[^/]*}", "{$1}");
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            return own.add(descriptor);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] thrown) {
            var marks = methods.computeIfAbsent(name + descriptor, each -> new Marks());
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                    return marks.add(annotation);
                }
            };
        }
    }

    private static final class Marks {

        final Set<String> names = new HashSet<>();
        String path = "";

        AnnotationVisitor add(String descriptor) {
            var name = descriptor.substring(descriptor.lastIndexOf('/') + 1, descriptor.length() - 1);
            names.add(name);
            return new AnnotationVisitor(Opcodes.ASM9) {
                @Override
                public void visit(String member, Object value) {
                    if (name.equals("Path")) {
                        path = value.toString();
                    }
                }
            };
        }
    }

    /** The first four cells of the table's rows, each after the heading of its product. */
    static List<String> rows(List<String> table) {
        var rows = new ArrayList<String>();
        var product = "";
        for (var line : table) {
            if (line.startsWith("## ")) {
                product = line.substring(3).strip().toLowerCase(Locale.ROOT);
            } else if (line.matches("\\| [A-Z]+ \\|.*")) {
                var cells = line.split("\\|");
                rows.add(product + " | " + cells[1].strip() + " | "
                        + cells[2].strip().replace("`", "") + " | " + cells[3].strip());
            }
        }
        return rows;
    }
}
