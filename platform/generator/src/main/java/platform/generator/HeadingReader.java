package platform.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.Optional;
import platform.generator.Heading.Kind;
import platform.generator.Heading.Shape;

/** Reads {@code [abstract|final] KIND NAME[<T>] [extends ..] [implements ..]}. */
final class HeadingReader {

    private final Cursor cursor;

    HeadingReader(Cursor cursor) {
        this.cursor = cursor;
    }

    Heading topLevel() {
        if (cursor.tookWord("opaque")) {
            Kind kind = kind();
            ClassName name = TypeReader.className(cursor, cursor.qualifiedName());
            cursor.end();
            return new Heading(kind, Shape.PLAIN, name, List.of(), List.of(), List.of());
        }
        Shape shape = shape();
        Kind kind = kind();
        Heading heading = declared(shape, kind, TypeReader.className(cursor, cursor.qualifiedName()));
        cursor.end();
        return heading;
    }

    /** Leaves the cursor at the opening brace. */
    Heading nestedIn(ClassName outer) {
        Shape shape = shape();
        Kind kind = kind();
        return declared(shape, kind, outer.nestedClass(cursor.identifier()));
    }

    private Heading declared(Shape shape, Kind kind, ClassName name) {
        if (shape != Shape.PLAIN && kind != Kind.CLASS) {
            throw cursor.fault("only a class can be abstract or final");
        }
        List<TypeVariableName> variables = TypeReader.variables(cursor, Scope.EMPTY);
        var types = new TypeReader(cursor, Scope.EMPTY.with(variables));
        List<TypeName> extended = cursor.tookWord("extends") ? types.types() : List.of();
        List<TypeName> implemented = cursor.tookWord("implements") ? types.types() : List.of();
        return switch (kind) {
            case CLASS -> classHeading(shape, name, variables, extended, implemented);
            case INTERFACE -> {
                require(implemented.isEmpty(), "an interface extends, it does not implement");
                yield new Heading(kind, shape, name, variables, List.of(), extended);
            }
            case ENUM, ANNOTATION -> {
                require(extended.isEmpty() && variables.isEmpty(), "this kind of type neither extends nor is generic");
                yield new Heading(kind, shape, name, variables, List.of(), implemented);
            }
        };
    }

    private Heading classHeading(
            Shape shape,
            ClassName name,
            List<TypeVariableName> variables,
            List<TypeName> extended,
            List<TypeName> implemented) {
        require(extended.size() <= 1, "a class extends one class only");
        return new Heading(Kind.CLASS, shape, name, variables, extended, implemented);
    }

    private Shape shape() {
        if (cursor.tookWord("abstract")) {
            return Shape.ABSTRACT;
        }
        return cursor.tookWord("final") ? Shape.FINAL : Shape.PLAIN;
    }

    private Kind kind() {
        return Optional.<Kind>empty()
                .or(() -> cursor.tookWord("class") ? Optional.of(Kind.CLASS) : Optional.empty())
                .or(() -> cursor.tookWord("interface") ? Optional.of(Kind.INTERFACE) : Optional.empty())
                .or(() -> cursor.tookWord("enum") ? Optional.of(Kind.ENUM) : Optional.empty())
                .or(() -> cursor.tookWord("annotation") ? Optional.of(Kind.ANNOTATION) : Optional.empty())
                .orElseThrow(
                        () -> cursor.fault("expected class, interface, enum or annotation: '" + cursor.rest() + "'"));
    }

    private void require(boolean condition, String message) {
        if (!condition) {
            throw cursor.fault(message);
        }
    }
}
