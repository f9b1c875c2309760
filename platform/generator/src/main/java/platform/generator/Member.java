package platform.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** What a line inside a block declares. */
sealed interface Member {

    record Constant(TypeName type, String name) implements Member {}

    record EnumConstants(List<String> names) implements Member {}

    record Parameters(List<ParameterSpec> list, boolean varargs) {
        List<TypeName> types() {
            return list.stream().map(ParameterSpec::type).toList();
        }
    }

    record Constructor(Parameters parameters, List<TypeName> exceptions) implements Member {}

    record Method(
            Set<Modifier> modifiers,
            List<TypeVariableName> variables,
            TypeName result,
            String name,
            Parameters parameters,
            List<TypeName> exceptions)
            implements Member {

        boolean is(Modifier modifier) {
            return modifiers.contains(modifier);
        }

        boolean sameCallAs(Method other) {
            return name.equals(other.name) && parameters.types().equals(other.parameters.types());
        }

        /** An interface may not give these a default body, and a body that throws would break every collection. */
        boolean belongsToObject() {
            return switch (name) {
                case "hashCode", "toString" -> parameters.list().isEmpty();
                case "equals" -> parameters.types().equals(List.of(ClassName.get(Object.class)));
                default -> false;
            };
        }
    }

    record Element(TypeName type, String name, String value) implements Member {}

    record Targets(List<String> names) implements Member {}

    record Retention(String name) implements Member {}

    /** {@code line} is kept because the type can only be looked up once every list has been read. */
    record ImplementsAll(ClassName type, Line line) implements Member {}
}
