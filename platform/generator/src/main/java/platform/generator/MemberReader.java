package platform.generator;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import platform.generator.Heading.Kind;
import platform.generator.Heading.Shape;

/** Reads one member line of a block whose heading is known. */
final class MemberReader {

    private static final Pattern ELEMENT_DEFAULT =
            Pattern.compile("-?\\d+|true|false|\"[^\"\\\\]*\"|\\{(\\s*\"[^\"\\\\]*\"\\s*,?)*\\s*}");

    private final Heading owner;
    private final Line line;
    private final Cursor cursor;

    MemberReader(Heading owner, Line line, String text) {
        this.owner = owner;
        this.line = line;
        this.cursor = new Cursor(line, text);
    }

    Member member() {
        String word = cursor.identifier();
        Member member =
                switch (word) {
                    case "const" -> new Member.Constant(types().type(), cursor.identifier());
                    case "ctor" -> constructor();
                    case "method" -> method();
                    case "enumconst" -> enumConstants();
                    case "element" -> element();
                    case "target" -> new Member.Targets(only(Kind.ANNOTATION, this::names));
                    case "retention" -> new Member.Retention(only(Kind.ANNOTATION, cursor::identifier));
                    default -> implementsAll(word);
                };
        cursor.end();
        return member;
    }

    private Member implementsAll(String word) {
        if (!word.equals("implements") || !cursor.tookSymbol("-all ")) {
            throw line.fault("unknown member '" + word + "'");
        }
        return only(
                Kind.CLASS, () -> new Member.ImplementsAll(TypeReader.className(cursor, cursor.qualifiedName()), line));
    }

    private Member constructor() {
        return only(Kind.CLASS, () -> new Member.Constructor(parameters(owner.scope()), exceptions(owner.scope())));
    }

    private Member method() {
        if (owner.kind() == Kind.ANNOTATION) {
            throw line.fault("an annotation has elements, not methods");
        }
        Set<Modifier> modifiers = modifiers();
        List<TypeVariableName> variables = TypeReader.variables(cursor, owner.scope());
        Scope scope = owner.scope().with(variables);
        TypeName result = new TypeReader(cursor, scope).type();
        String name = cursor.identifier();
        return new Member.Method(modifiers, variables, result, name, parameters(scope), exceptions(scope));
    }

    private Set<Modifier> modifiers() {
        var modifiers = EnumSet.noneOf(Modifier.class);
        for (boolean more = true; more; ) {
            more = false;
            for (var modifier : List.of(Modifier.STATIC, Modifier.DEFAULT, Modifier.PROTECTED, Modifier.ABSTRACT)) {
                if (cursor.tookWord(modifier.toString())) {
                    modifiers.add(modifier);
                    more = true;
                }
            }
        }
        check(modifiers);
        return modifiers;
    }

    private void check(Set<Modifier> modifiers) {
        boolean inInterface = owner.kind() == Kind.INTERFACE;
        if (inInterface && modifiers.contains(Modifier.PROTECTED)) {
            throw line.fault("an interface has no protected methods");
        }
        if (!inInterface && modifiers.contains(Modifier.DEFAULT)) {
            throw line.fault("only an interface has default methods");
        }
        if (!inInterface && modifiers.contains(Modifier.ABSTRACT) && owner.shape() != Shape.ABSTRACT) {
            throw line.fault("an abstract method needs an abstract class");
        }
        if (modifiers.contains(Modifier.STATIC) && modifiers.contains(Modifier.ABSTRACT)) {
            throw line.fault("a method is static or abstract, not both");
        }
    }

    private Member enumConstants() {
        return only(Kind.ENUM, () -> new Member.EnumConstants(names()));
    }

    private Member element() {
        return only(Kind.ANNOTATION, () -> {
            TypeName type = types().type();
            String name = cursor.identifier();
            return new Member.Element(type, name, cursor.tookWord("default") ? defaultValue() : "");
        });
    }

    private String defaultValue() {
        String value = cursor.rest();
        if (!ELEMENT_DEFAULT.matcher(value).matches()) {
            throw line.fault("'" + value + "' is not a number, boolean, string or list of strings");
        }
        return value;
    }

    private List<String> names() {
        var names = new ArrayList<String>();
        do {
            names.add(cursor.identifier());
        } while (cursor.tookSymbol(","));
        return names;
    }

    private Member.Parameters parameters(Scope scope) {
        var parameters = new ArrayList<ParameterSpec>();
        cursor.symbol("(");
        if (cursor.tookSymbol(")")) {
            return new Member.Parameters(List.of(), false);
        }
        boolean varargs = false;
        do {
            if (varargs) {
                throw line.fault("only the last parameter takes a variable number of arguments");
            }
            TypeName type = new TypeReader(cursor, scope).type();
            varargs = cursor.tookSymbol("...");
            parameters.add(parameter(varargs ? ArrayTypeName.of(type) : type, cursor.identifier()));
        } while (cursor.tookSymbol(","));
        cursor.symbol(")");
        return new Member.Parameters(List.copyOf(parameters), varargs);
    }

    private ParameterSpec parameter(TypeName type, String name) {
        try {
            return ParameterSpec.builder(type, name).build();
        } catch (IllegalArgumentException notAName) {
            throw line.fault("'" + name + "' cannot name a parameter");
        }
    }

    private List<TypeName> exceptions(Scope scope) {
        return cursor.tookWord("throws") ? new TypeReader(cursor, scope).types() : List.of();
    }

    private TypeReader types() {
        return new TypeReader(cursor, owner.scope());
    }

    private <T> T only(Kind kind, Supplier<T> reading) {
        if (owner.kind() != kind) {
            throw line.fault(
                    "this member does not belong in " + owner.kind().name().toLowerCase(Locale.ROOT));
        }
        return reading.get();
    }
}
