package platform.generator;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import platform.generator.Heading.Kind;
import platform.generator.Member.Method;

/** Writes methods. What nobody has to implement says that it is not offered. */
final class Methods {

    private final Catalogue catalogue;

    Methods(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<MethodSpec> of(Stub stub) {
        return all(stub).stream().map(method -> write(stub, method)).toList();
    }

    private List<Method> all(Stub stub) {
        var methods = new ArrayList<>(stub.members(Method.class));
        for (Member.ImplementsAll promise : stub.members(Member.ImplementsAll.class)) {
            Stub target = catalogue.find(promise.type()).orElseThrow(() -> promise.line()
                    .fault(promise.type() + " is not listed"));
            checkVariables(stub, target, promise.line());
            target.members(Method.class).stream()
                    .filter(method -> methods.stream().noneMatch(method::sameCallAs))
                    .forEach(methods::add);
        }
        return methods;
    }

    /** Methods are taken over as written, so a type variable has to mean the same in both types. */
    private static void checkVariables(Stub stub, Stub target, Line line) {
        if (!stub.heading().variables().containsAll(target.heading().variables())) {
            throw line.fault("implements-all needs the type variables of " + target.name());
        }
    }

    private static MethodSpec write(Stub stub, Method method) {
        var written = MethodSpec.methodBuilder(method.name())
                .addModifiers(method.is(Modifier.PROTECTED) ? Modifier.PROTECTED : Modifier.PUBLIC)
                .addTypeVariables(method.variables())
                .returns(method.result())
                .addParameters(method.parameters().list())
                .varargs(method.parameters().varargs())
                .addExceptions(method.exceptions());
        if (method.is(Modifier.STATIC)) {
            written.addModifiers(Modifier.STATIC);
        }
        if (isAbstract(stub, method)) {
            return written.addModifiers(Modifier.ABSTRACT).build();
        }
        if (stub.heading().kind() == Kind.INTERFACE && !method.is(Modifier.STATIC)) {
            written.addModifiers(Modifier.DEFAULT);
        }
        return addBody(written, stub, method).build();
    }

    private static boolean isAbstract(Stub stub, Method method) {
        if (method.is(Modifier.STATIC) || method.is(Modifier.DEFAULT)) {
            return false;
        }
        if (stub.heading().kind() == Kind.INTERFACE) {
            return stub.implementedByPlugins() || method.belongsToObject() || method.is(Modifier.ABSTRACT);
        }
        return method.is(Modifier.ABSTRACT);
    }

    private static MethodSpec.Builder addBody(MethodSpec.Builder written, Stub stub, Method method) {
        if (method.belongsToObject()) {
            String arguments =
                    method.parameters().list().stream().map(ParameterSpec::name).collect(Collectors.joining(", "));
            return written.addStatement("return super.$L($L)", method.name(), arguments);
        }
        if (stub.implementedByPlugins()
                && method.is(Modifier.DEFAULT)
                && method.result().equals(TypeName.VOID)) {
            return written;
        }
        return written.addStatement(
                "throw new $T($S)",
                UnsupportedOperationException.class,
                stub.name().canonicalName() + "#" + method.name() + " is not offered here");
    }
}
