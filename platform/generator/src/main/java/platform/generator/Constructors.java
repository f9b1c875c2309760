package platform.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import platform.generator.Heading.Shape;

/** Writes constructors. They never throw, and an exception keeps its message and its cause. */
final class Constructors {

    private static final TypeName MESSAGE = ClassName.get(String.class);
    private static final TypeName CAUSE = ClassName.get(Throwable.class);
    private static final List<List<TypeName>> OF_A_JAVA_EXCEPTION =
            List.of(List.of(MESSAGE, CAUSE), List.of(MESSAGE), List.of(CAUSE), List.of());

    private final Catalogue catalogue;

    Constructors(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<MethodSpec> of(Stub stub) {
        var written = new ArrayList<MethodSpec>();
        var listed = stub.members(Member.Constructor.class);
        listed.forEach(constructor -> written.add(listed(stub, constructor)));
        if (needsArtefact(stub, listed)) {
            written.add(artefact(stub.heading().shape()));
        }
        return written;
    }

    /** Without it the compiler would invent a public constructor, or leave subclasses nothing to call. */
    private static boolean needsArtefact(Stub stub, List<Member.Constructor> listed) {
        if (stub.heading().shape() == Shape.FINAL) {
            return listed.isEmpty();
        }
        return listed.stream().noneMatch(each -> each.parameters().list().isEmpty());
    }

    private MethodSpec listed(Stub stub, Member.Constructor constructor) {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameters(constructor.parameters().list())
                .varargs(constructor.parameters().varargs())
                .addExceptions(constructor.exceptions())
                .addCode(callToSuper(stub, constructor))
                .build();
    }

    private static MethodSpec artefact(Shape shape) {
        return MethodSpec.constructorBuilder()
                .addJavadoc(
                        "Stub artefact, so that subclasses compile; not known to exist in the host, never call it.\n")
                .addModifiers(shape == Shape.FINAL ? Modifier.PRIVATE : Modifier.PROTECTED)
                .build();
    }

    private CodeBlock callToSuper(Stub stub, Member.Constructor constructor) {
        if (!isException(stub)) {
            return CodeBlock.of("");
        }
        return constructorsAbove(stub).stream()
                .sorted(Comparator.comparing((List<TypeName> types) -> types.size())
                        .reversed())
                .map(types -> arguments(types, constructor.parameters().list()))
                .flatMap(Optional::stream)
                .findFirst()
                .map(arguments -> CodeBlock.of("super($L);\n", String.join(", ", arguments)))
                .orElse(CodeBlock.of(""));
    }

    private List<List<TypeName>> constructorsAbove(Stub stub) {
        TypeName above = stub.heading().superclasses().get(0);
        return catalogue
                .find(above)
                .map(known -> known.members(Member.Constructor.class).stream()
                        .map(each -> each.parameters().types())
                        .toList())
                .orElse(OF_A_JAVA_EXCEPTION);
    }

    private boolean isException(Stub stub) {
        return stub.heading().superclasses().stream()
                .anyMatch(above -> catalogue.find(above).map(this::isException).orElseGet(() -> above.toString()
                        .matches("java\\..*(Exception|Error|Throwable)")));
    }

    private static Optional<List<String>> arguments(List<TypeName> wanted, List<ParameterSpec> offered) {
        var left = new ArrayList<>(offered);
        var names = new ArrayList<String>();
        for (TypeName type : wanted) {
            var match = left.stream().filter(each -> fits(each.type(), type)).findFirst();
            if (match.isEmpty()) {
                return Optional.empty();
            }
            left.remove(match.get());
            names.add(match.get().name());
        }
        return Optional.of(names);
    }

    private static boolean fits(TypeName offered, TypeName wanted) {
        return offered.equals(wanted)
                || wanted.equals(CAUSE) && offered.toString().endsWith("Exception");
    }
}
