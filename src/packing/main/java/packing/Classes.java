package packing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Classes by internal name: ours, all of them read, and the carried ones, read when asked for. What belongs to neither
 * is the platform's.
 */
final class Classes {

    private final Map<String, ClassNode> ours = new HashMap<>();
    private final Map<String, ClassNode> carried = new HashMap<>();
    private final List<String> prefixes;
    private final Instead instead;
    private final OnDemand onDemand;
    private final ClassLoader source;

    /** Of the carried classes: the folders they are in, {@code org/jsoup/}, what they lean on instead and make on demand, and who has them. */
    Classes(List<String> prefixes, Instead instead, OnDemand onDemand, ClassLoader source) {
        this.prefixes = prefixes;
        this.instead = instead;
        this.onDemand = onDemand;
        this.source = source;
    }

    /** Takes every class below a folder for ours. */
    void readOurs(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                add(Files.readAllBytes(file));
            }
        }
    }

    void add(byte[] content) {
        var type = parse(content, 0);
        ours.put(type.name, type);
    }

    Iterable<ClassNode> ours() {
        return ours.values();
    }

    boolean isCarried(String name) {
        return prefixes.stream().anyMatch(name::startsWith);
    }

    /** Empty for a class of the platform. */
    Optional<ClassNode> find(String name) {
        if (isCarried(name)) {
            return Optional.of(carried.computeIfAbsent(name, this::read));
        }
        return Optional.ofNullable(ours.get(name));
    }

    /** The class and all it extends and implements, nearest first, as far as it is not the platform's. */
    List<ClassNode> line(String name) {
        var line = new ArrayList<ClassNode>();
        find(name).ifPresent(type -> {
            line.add(type);
            parents(type).forEach(parent -> line.addAll(line(parent)));
        });
        return line;
    }

    boolean isA(String name, String parent) {
        return line(name).stream().anyMatch(type -> type.name.equals(parent));
    }

    /** What a call of that class ends at, in a class or interface; empty if only the platform can have it. */
    Optional<Member> method(String owner, String name, String descriptor) {
        return member(owner, type -> type.methods.stream().anyMatch(is(name, descriptor)), name, descriptor);
    }

    Optional<Member> field(String owner, String name, String descriptor) {
        Predicate<FieldNode> same = field -> field.name.equals(name) && field.desc.equals(descriptor);
        return member(owner, type -> type.fields.stream().anyMatch(same), name, descriptor);
    }

    private Optional<Member> member(String owner, Predicate<ClassNode> has, String name, String descriptor) {
        return line(owner).stream().filter(has).findFirst().map(type -> new Member(type.name, name, descriptor));
    }

    MethodNode body(Member method) {
        return find(method.owner()).orElseThrow().methods.stream()
                .filter(is(method.name(), method.descriptor()))
                .findFirst()
                .orElseThrow();
    }

    static List<String> parents(ClassNode type) {
        var parents = new ArrayList<>(type.interfaces);
        if (type.superName != null) {
            parents.add(0, type.superName);
        }
        return parents;
    }

    private static Predicate<MethodNode> is(String name, String descriptor) {
        return method -> method.name.equals(name) && method.desc.equals(descriptor);
    }

    private ClassNode read(String name) {
        try (InputStream content = source.getResourceAsStream(name + ".class")) {
            if (content == null) {
                throw new IllegalStateException("no class " + name + " to carry");
            }
            var type = parse(content.readAllBytes(), ClassReader.SKIP_DEBUG);
            instead.change(type);
            CharacterNames.change(type);
            onDemand.cut(type);
            return type;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ClassNode parse(byte[] content, int without) {
        var type = new ClassNode();
        new ClassReader(content).accept(type, without);
        return type;
    }
}
