package platform.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Writes the stub sources of a directory of signature lists: {@code Generator <signatures> <output>}. */
public final class Generator {

    private final Path output;

    private Generator(Path output) {
        this.output = output;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("usage: <directory of signature lists> <output directory>");
        }
        new Generator(Path.of(arguments[1])).write(Catalogue.read(Path.of(arguments[0])));
    }

    private void write(Catalogue catalogue) throws IOException {
        Files.createDirectories(output);
        var writer = new StubWriter(catalogue);
        var current = new HashSet<Path>();
        for (Stub stub : catalogue.topLevel()) {
            current.add(write(stub, writer));
        }
        deleteAllBut(current);
    }

    /** An unchanged file keeps its date, so that a build without changes compiles nothing. */
    private Path write(Stub stub, StubWriter writer) throws IOException {
        String path = stub.name().canonicalName().replace('.', '/') + ".java";
        Path file = output.resolve(path);
        String source = writer.write(stub).toString();
        if (!Files.exists(file) || !Files.readString(file).equals(source)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, source);
        }
        return file;
    }

    private void deleteAllBut(Set<Path> current) throws IOException {
        try (var files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!current.contains(file)) {
                    Files.delete(file);
                }
            }
        }
    }
}
