package platform.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every type of every list, by name; a type is listed once only. */
final class Catalogue {

    private final List<Stub> topLevel = new ArrayList<>();
    private final Map<ClassName, Stub> byName = new LinkedHashMap<>();

    static Catalogue of(Collection<Stub> stubs) {
        var catalogue = new Catalogue();
        stubs.forEach(catalogue::add);
        return catalogue;
    }

    static Catalogue read(Path directory) throws IOException {
        var catalogue = new Catalogue();
        for (Path list : lists(directory)) {
            String name = list.getFileName().toString();
            new ListReader(name).read(Files.readAllLines(list)).forEach(catalogue::add);
        }
        return catalogue;
    }

    List<Stub> topLevel() {
        return topLevel;
    }

    Optional<Stub> find(TypeName type) {
        TypeName raw = type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
        return raw instanceof ClassName name ? Optional.ofNullable(byName.get(name)) : Optional.empty();
    }

    private static List<Path> lists(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private void add(Stub stub) {
        topLevel.add(stub);
        stub.withNested().forEach(this::register);
    }

    private void register(Stub stub) {
        Stub known = byName.putIfAbsent(stub.name(), stub);
        if (known != null) {
            throw stub.line()
                    .fault(stub.name() + " is already listed at " + known.line().list() + ":"
                            + known.line().number());
        }
    }
}
