package sandbox.confluence.rest;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Which parts of an answer the caller wants written out; the others are named with their addresses. */
final class Expand {

    private final Set<String> paths;

    private Expand(Set<String> paths) {
        this.paths = paths;
    }

    /** @param otherwise what is expanded when the caller says nothing */
    static Expand of(String parameter, String otherwise) {
        String text = parameter == null || parameter.isBlank() ? otherwise : parameter;
        return new Expand(Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(path -> !path.isEmpty())
                .collect(Collectors.toSet()));
    }

    static Expand nothing() {
        return new Expand(Set.of());
    }

    boolean has(String name) {
        return paths.stream().anyMatch(path -> path.equals(name) || path.startsWith(name + "."));
    }

    /** What is to be expanded within that part. */
    Expand below(String name) {
        return new Expand(paths.stream()
                .filter(path -> path.startsWith(name + "."))
                .map(path -> path.substring(name.length() + 1))
                .collect(Collectors.toSet()));
    }
}
