package platform.generator;

import com.palantir.javapoet.TypeVariableName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The type variables a name may refer to; a method sees its own and those of its type. */
record Scope(Map<String, TypeVariableName> variables) {

    static final Scope EMPTY = new Scope(Map.of());

    Scope with(List<TypeVariableName> more) {
        var all = new HashMap<>(variables);
        more.forEach(variable -> all.put(variable.name(), variable));
        return new Scope(Map.copyOf(all));
    }

    Optional<TypeVariableName> find(String name) {
        return Optional.ofNullable(variables.get(name));
    }
}
