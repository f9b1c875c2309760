package platform.generator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import javax.lang.model.element.Modifier;
import platform.generator.Heading.Shape;

/** Writes the Java source of a listed type. */
final class StubWriter {

    private final Constructors constructors;
    private final Methods methods;

    StubWriter(Catalogue catalogue) {
        this.constructors = new Constructors(catalogue);
        this.methods = new Methods(catalogue);
    }

    JavaFile write(Stub stub) {
        try {
            return JavaFile.builder(stub.name().packageName(), type(stub).build())
                    .indent("    ")
                    .skipJavaLangImports(true)
                    .build();
        } catch (IllegalArgumentException | IllegalStateException refused) {
            throw stub.line().fault(stub.name() + " cannot be written: " + refused.getMessage());
        }
    }

    private TypeSpec.Builder type(Stub stub) {
        var written = start(stub)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "Stub written from the signature list {@code $L}.\n",
                        stub.line().list())
                .addTypeVariables(stub.heading().variables())
                .addSuperinterfaces(stub.heading().interfaces())
                .addMethods(methods.of(stub));
        stub.heading().superclasses().forEach(written::superclass);
        stub.members(Member.Constant.class).forEach(constant -> written.addField(field(constant)));
        stub.nested()
                .forEach(inner -> written.addType(
                        type(inner).addModifiers(Modifier.STATIC).build()));
        return written;
    }

    private TypeSpec.Builder start(Stub stub) {
        return switch (stub.heading().kind()) {
            case CLASS -> classOf(stub);
            case INTERFACE -> TypeSpec.interfaceBuilder(stub.name());
            case ENUM -> enumOf(stub);
            case ANNOTATION -> annotation(stub);
        };
    }

    private TypeSpec.Builder classOf(Stub stub) {
        var written = TypeSpec.classBuilder(stub.name()).addMethods(constructors.of(stub));
        if (stub.heading().shape() != Shape.PLAIN) {
            written.addModifiers(stub.heading().shape() == Shape.FINAL ? Modifier.FINAL : Modifier.ABSTRACT);
        }
        return written;
    }

    private static TypeSpec.Builder enumOf(Stub stub) {
        var written = TypeSpec.enumBuilder(stub.name());
        List<String> names = stub.members(Member.EnumConstants.class).stream()
                .flatMap(constants -> constants.names().stream())
                .toList();
        names.forEach(written::addEnumConstant);
        if (names.isEmpty()) {
            // JavaPoet refuses an enum without constants.
            written.addEnumConstant(
                    "STUB_ARTEFACT",
                    TypeSpec.anonymousClassBuilder("")
                            .addJavadoc("Stub artefact: no constant is listed; not known to exist in the host.\n")
                            .build());
        }
        return written;
    }

    private static TypeSpec.Builder annotation(Stub stub) {
        var written = TypeSpec.annotationBuilder(stub.name());
        stub.members(Member.Targets.class).forEach(targets -> written.addAnnotation(target(targets)));
        stub.members(Member.Retention.class).forEach(retention -> written.addAnnotation(retention(retention)));
        stub.members(Member.Element.class).forEach(element -> written.addMethod(element(element)));
        return written;
    }

    private static AnnotationSpec target(Member.Targets targets) {
        CodeBlock places = targets.names().stream()
                .filter(name -> !name.equals("NONE"))
                .map(name -> CodeBlock.of("$T.$L", ElementType.class, ElementType.valueOf(name)))
                .collect(CodeBlock.joining(", ", "{", "}"));
        return AnnotationSpec.builder(Target.class).addMember("value", places).build();
    }

    private static AnnotationSpec retention(Member.Retention retention) {
        return AnnotationSpec.builder(Retention.class)
                .addMember("value", "$T.$L", RetentionPolicy.class, RetentionPolicy.valueOf(retention.name()))
                .build();
    }

    private static MethodSpec element(Member.Element element) {
        var written = MethodSpec.methodBuilder(element.name())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(element.type());
        if (!element.value().isEmpty()) {
            written.defaultValue("$L", element.value());
        }
        return written.build();
    }

    private static FieldSpec field(Member.Constant constant) {
        return FieldSpec.builder(constant.type(), constant.name(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer(notInlinable(constant.type()))
                .build();
    }

    /** The compiler copies constant expressions into its callers, and the real values are not known here. */
    private static CodeBlock notInlinable(TypeName type) {
        if (!type.isPrimitive()) {
            return CodeBlock.of("null");
        }
        if (type.equals(TypeName.CHAR)) {
            return CodeBlock.of("$T.valueOf((char) 0)", Character.class);
        }
        return CodeBlock.of("$T.valueOf($S)", type.box(), type.equals(TypeName.BOOLEAN) ? "false" : "0");
    }
}
