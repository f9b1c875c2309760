package platform.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;

/** The declaration line of a type. */
record Heading(
        Kind kind,
        Shape shape,
        ClassName name,
        List<TypeVariableName> variables,
        List<TypeName> superclasses,
        List<TypeName> interfaces) {

    enum Kind {
        CLASS,
        INTERFACE,
        ENUM,
        ANNOTATION
    }

    enum Shape {
        PLAIN,
        ABSTRACT,
        FINAL
    }

    Scope scope() {
        return Scope.EMPTY.with(variables);
    }
}
