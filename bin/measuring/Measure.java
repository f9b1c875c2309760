import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;

/** Called by {@code bin/measure}; its help says what is printed. */
final class Measure {

    /** Something that has a size. */
    record Sized(String place, int size) {}

    /** A type that stands in no other. */
    record Type(Path file, String name, boolean isPublic) {}

    /** Part of the tree with bounds of its own. */
    static final class Part {
        final String name;
        final int parameters;
        final List<Sized> files = new ArrayList<>();
        final List<Sized> methods = new ArrayList<>();
        final List<Sized> constructors = new ArrayList<>();
        final List<Sized> records = new ArrayList<>();
        final List<Type> types = new ArrayList<>();
        int tests;

        Part(String name, int parameters) {
            this.name = name;
            this.parameters = parameters;
        }

        List<Sized> packages() {
            var packages = new TreeMap<String, Integer>();
            types.stream().filter(Type::isPublic).forEach(type -> packages.merge(type.file().getParent().toString(), 1, Integer::sum));
            return packages.entrySet().stream()
                    .map(entry -> new Sized(entry.getKey(), entry.getValue()))
                    .toList();
        }

        int hidden() {
            return (int) (types.stream().filter(type -> !type.isPublic()).count() * 100 / types.size());
        }
    }

    private static final Path CORE = Path.of("src/main/java/org/aftermath/core");
    private static final Path JARS = Path.of("src/target");

    private final int most;
    private final Map<String, String> reasons = new LinkedHashMap<>();
    private final Set<String> needed = new HashSet<>();
    private int unreasoned;

    private Measure(int most) throws IOException {
        this.most = most;
        var reason = "";
        for (var line : Files.readAllLines(Path.of("bin/measuring/reasons.txt"))) {
            if (line.startsWith("= ")) {
                reason = line.substring(2);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                reasons.put(line, reason);
            }
        }
    }

    public static void main(String... arguments) throws IOException {
        if (arguments.length != 0 && !(arguments.length == 2 && arguments[0].equals("--most"))) {
            System.err.println("bin/measure [--most N]; see --help");
            System.exit(2);
        }
        new Measure(arguments.length == 0 ? 10 : Integer.parseInt(arguments[1])).run();
    }

    private void run() throws IOException {
        var product = Path.of("src/main/java");
        var code = List.of(
                read("core", 5, CORE, path -> true),
                read("around it", 7, product, path -> !path.startsWith(CORE)),
                read("sandbox", 7, Path.of("sandbox/main/java"), path -> true),
                read("build", 7, Path.of("src"), path -> path.toString().matches("src/(calendars|packing)/main/.*")));
        var tests = List.of(
                read("unit tests", 7, Path.of("src"), path -> path.toString()
                        .matches("src/((calendars|packing)/)?test/.*")),
                read("sandbox tests", 7, Path.of("sandbox/test/java"), path -> true));
        var all = Stream.concat(code.stream(), tests.stream()).toList();
        System.out.printf(
                "%-14s %6s %7s  %-13s %-21s %-16s %-15s %-12s %6s%n",
                "",
                "files",
                "lines",
                "file 95%/max",
                "method 50/95/99%/max",
                "constr. 95%/max",
                "record 95%/max",
                "hidden types",
                "tests");
        all.forEach(Measure::print);
        jar();
        alone(code.subList(0, 2));
        outliers(code);
        var idle = reasons.keySet().stream().filter(place -> !needed.contains(place)).toList();
        System.out.printf("%nreasons that nothing needs any more: %d%n", idle.size());
        idle.forEach(place -> System.out.println("      " + place));
        System.out.printf("outliers without a reason: %d%n", unreasoned);
    }

    private static Part read(String name, int parameters, Path folder, Predicate<Path> belongs) throws IOException {
        var part = new Part(name, parameters);
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null);
                var paths = Files.walk(folder)) {
            var sources = paths.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.toString().contains("target/"))
                    .filter(belongs)
                    .sorted()
                    .toList();
            if (sources.isEmpty()) {
                throw new IOException("no sources in " + folder);
            }
            var units = files.getJavaFileObjectsFromPaths(sources);
            var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, units);
            for (var unit : task.parse()) {
                new Reader(part, unit, Trees.instance(task)).scan(unit, null);
            }
        }
        return part;
    }

    /** Takes down what one file declares. */
    static final class Reader extends TreePathScanner<Void, Void> {
        private final Part part;
        private final CompilationUnitTree unit;
        private final Trees trees;
        private final Path file;

        Reader(Part part, CompilationUnitTree unit, Trees trees) throws IOException {
            this.part = part;
            this.unit = unit;
            this.trees = trees;
            this.file = Path.of(unit.getSourceFile().getName());
            part.files.add(new Sized(file.toString(), Files.readAllLines(file).size()));
        }

        @Override
        public Void visitClass(ClassTree type, Void none) {
            if (getCurrentPath().getParentPath().getLeaf() == unit) {
                part.types.add(new Type(
                        file, type.getSimpleName().toString(), isPublic(type)));
            }
            if (type.getKind() == Tree.Kind.RECORD) {
                var components = (int)
                        type.getMembers().stream().filter(Reader::isComponent).count();
                part.records.add(new Sized(place(type), components));
            }
            return super.visitClass(type, none);
        }

        @Override
        public Void visitMethod(MethodTree method, Void none) {
            if (method.getBody() != null && trees.getSourcePositions().getEndPosition(unit, method) >= 0) {
                var size = new Sized(place(method) + " " + method.getName(), lines(method));
                part.methods.add(size);
                if (method.getName().contentEquals("<init>") && !isOfRecord()) {
                    part.constructors.add(
                            new Sized(place(method), method.getParameters().size()));
                }
            }
            if (method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Test"))) {
                part.tests++;
            }
            return super.visitMethod(method, none);
        }

        /** What a record takes is counted as its components. */
        private boolean isOfRecord() {
            return getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD;
        }

        private static boolean isPublic(ClassTree type) {
            return type.getModifiers().getFlags().contains(Modifier.PUBLIC);
        }

        private static boolean isComponent(Tree member) {
            return member.getKind() == Tree.Kind.VARIABLE
                    && !((VariableTree) member).getModifiers().getFlags().contains(Modifier.STATIC);
        }

        /** From the first line of its declaration, annotations left out, to its last brace. */
        private int lines(MethodTree method) {
            var positions = trees.getSourcePositions();
            var map = unit.getLineMap();
            var start = method.getReturnType() == null
                    ? positions.getStartPosition(unit, method.getBody())
                    : positions.getStartPosition(unit, method.getReturnType());
            return (int) (map.getLineNumber(positions.getEndPosition(unit, method) - 1) - map.getLineNumber(start) + 1);
        }

        private String place(Tree tree) {
            return file + ":"
                    + unit.getLineMap().getLineNumber(trees.getSourcePositions().getStartPosition(unit, tree));
        }
    }

    private static void print(Part part) {
        System.out.printf(
                Locale.ROOT,
                "%-14s %6d %7d  %-13s %-21s %-16s %-15s %-12s %6s%n",
                part.name,
                part.files.size(),
                part.files.stream().mapToInt(Sized::size).sum(),
                at(part.files, 95) + " / " + at(part.files, 100),
                at(part.methods, 50) + " / " + at(part.methods, 95) + " / " + at(part.methods, 99) + " / "
                        + at(part.methods, 100),
                at(part.constructors, 95) + " / " + at(part.constructors, 100),
                at(part.records, 95) + " / " + at(part.records, 100),
                part.hidden() + " % of " + part.types.size(),
                part.tests == 0 ? "-" : part.tests);
    }

    private static int at(List<Sized> things, int percent) {
        var sizes = things.stream().mapToInt(Sized::size).sorted().toArray();
        return sizes.length == 0 ? 0 : sizes[Math.max(0, (int) Math.ceil(sizes.length * percent / 100.0) - 1)];
    }

    private static void jar() throws IOException {
        if (!Files.isDirectory(JARS)) {
            return;
        }
        try (var files = Files.list(JARS)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".jar")).toList()) {
                System.out.printf("%n%s: %,d bytes of 2,097,152%n", file, Files.size(file));
            }
        }
    }

    /** Public types that no other package names. Hosts find rows in the descriptor, and resources by their annotation. */
    private void alone(List<Part> product) throws IOException {
        var texts = new TreeMap<Path, String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                texts.put(file, Files.readString(file));
            }
        }
        var descriptor = Files.readString(Path.of("atlassian-plugin.xml"));
        var alone = product.stream()
                .flatMap(part -> part.types.stream())
                .filter(Type::isPublic)
                .filter(type -> !descriptor.contains("." + type.name() + "<") && !descriptor.contains("." + type.name() + "\""))
                .filter(type -> !texts.get(type.file()).contains("\n@Path(")
                        && !texts.get(type.file()).contains("\n@Provider"))
                .filter(type -> texts.entrySet().stream()
                        .filter(text -> !text.getKey().getParent().equals(type.file().getParent()))
                        .noneMatch(text -> Pattern.compile("\\b" + type.name() + "\\b")
                                .matcher(text.getValue())
                                .find()))
                .toList();
        System.out.printf(
                "%npublic types that only their own package names (the JSON writer reads payloads, and callers use the"
                        + " values without naming them): %d%n",
                alone.size());
        alone.stream()
                .map(type -> new Sized(type.file().toString(), 1))
                .map(this::line)
                .toList()
                .stream()
                .limit(most)
                .forEach(System.out::println);
    }

    private void outliers(List<Part> code) {
        for (var part : code) {
            if (part.hidden() < 35) {
                System.out.printf("%n%s, package-private types of 100, where 35 are asked for%n", part.name);
                System.out.println(line(new Sized(part.name + " hidden", part.hidden())));
            }
            over(part, "methods of more than 17 lines", part.methods, 17);
            over(part, "files of more than 300 lines", part.files, 300);
            over(
                    part,
                    "constructors of more than " + part.parameters + " parameters",
                    part.constructors,
                    part.parameters);
            over(part, "packages of more than 12 public types", part.packages(), 12);
        }
    }

    /** Why it stays, if somebody said so. */
    private Optional<String> reason(String printed) {
        var place = printed.replaceFirst(":\\d+", "");
        var known = reasons.keySet().stream().filter(each -> ("/" + place).endsWith("/" + each)).findFirst();
        known.ifPresentOrElse(needed::add, () -> unreasoned++);
        return known.map(reasons::get);
    }

    private String line(Sized thing) {
        return "%5d %s%s".formatted(
                thing.size(),
                thing.place(),
                reason(thing.place()).map(why -> "\n        stays: " + why).orElse(""));
    }

    private void over(Part part, String title, List<Sized> things, int bound) {
        ToIntFunction<Sized> size = Sized::size;
        var over = things.stream()
                .filter(thing -> thing.size() > bound)
                .sorted(Comparator.comparingInt(size).reversed())
                .toList();
        if (!over.isEmpty()) {
            System.out.printf("%n%s, %s: %d of %d%n", part.name, title, over.size(), things.size());
            over.stream().map(this::line).toList().stream().limit(most).forEach(System.out::println);
        }
    }
}
