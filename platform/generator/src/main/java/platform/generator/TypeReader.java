package platform.generator;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads types as they are written in Java, with every class name qualified. */
final class TypeReader {

    private static final Map<String, TypeName> PRIMITIVES = Map.of(
            "void", TypeName.VOID,
            "boolean", TypeName.BOOLEAN,
            "byte", TypeName.BYTE,
            "short", TypeName.SHORT,
            "int", TypeName.INT,
            "long", TypeName.LONG,
            "char", TypeName.CHAR,
            "float", TypeName.FLOAT,
            "double", TypeName.DOUBLE);

    private final Cursor cursor;
    private final Scope scope;

    TypeReader(Cursor cursor, Scope scope) {
        this.cursor = cursor;
        this.scope = scope;
    }

    TypeName type() {
        TypeName type = simpleType();
        while (cursor.tookSymbol("[")) {
            cursor.symbol("]");
            type = ArrayTypeName.of(type);
        }
        return type;
    }

    List<TypeName> types() {
        var types = new ArrayList<TypeName>();
        do {
            types.add(type());
        } while (cursor.tookSymbol(","));
        return types;
    }

    /** Splits at the first capital: packages are lower case in every list, types are not. */
    static ClassName className(Cursor cursor, String qualified) {
        List<String> parts = List.of(qualified.split("\\.", -1));
        int first = 0;
        while (first < parts.size() && !startsUpperCase(parts.get(first))) {
            first++;
        }
        if (first == 0 || first == parts.size()) {
            throw cursor.fault("'" + qualified + "' is neither a qualified class name nor a type variable in scope");
        }
        String packageName = String.join(".", parts.subList(0, first));
        String[] nested = parts.subList(first + 1, parts.size()).toArray(String[]::new);
        return ClassName.get(packageName, parts.get(first), nested);
    }

    /** Reads {@code <T extends A<U>, U>} if it comes next; a bound may name a variable that follows. */
    static List<TypeVariableName> variables(Cursor cursor, Scope outer) {
        var variables = new ArrayList<TypeVariableName>();
        if (!cursor.tookSymbol("<")) {
            return variables;
        }
        Scope scope = outer.with(names(cursor.lookAhead()));
        do {
            variables.add(variable(cursor, scope));
        } while (cursor.tookSymbol(","));
        cursor.symbol(">");
        return variables;
    }

    private static TypeVariableName variable(Cursor cursor, Scope scope) {
        String name = cursor.identifier();
        var bounds = new ArrayList<TypeName>();
        if (cursor.tookWord("extends")) {
            var reader = new TypeReader(cursor, scope);
            do {
                bounds.add(reader.type());
            } while (cursor.tookSymbol("&"));
        }
        return TypeVariableName.get(name, bounds.toArray(TypeName[]::new));
    }

    /** The names declared between the opening angle bracket, which is read already, and its partner. */
    private static List<TypeVariableName> names(Cursor ahead) {
        var names = new ArrayList<TypeVariableName>();
        boolean declares = true;
        for (int depth = 1; depth > 0 && !ahead.atEnd(); ) {
            if (declares) {
                names.add(TypeVariableName.get(ahead.identifier()));
                declares = false;
            } else if (ahead.tookSymbol(",")) {
                declares = depth == 1;
            } else if (ahead.tookSymbol("<")) {
                depth++;
            } else if (ahead.tookSymbol(">")) {
                depth--;
            } else {
                ahead.skip();
            }
        }
        return names;
    }

    private static boolean startsUpperCase(String part) {
        return !part.isEmpty() && Character.isUpperCase(part.charAt(0));
    }

    private TypeName simpleType() {
        if (cursor.tookSymbol("?")) {
            return wildcard();
        }
        String name = cursor.qualifiedName();
        if (PRIMITIVES.containsKey(name)) {
            return PRIMITIVES.get(name);
        }
        return scope.find(name).<TypeName>map(TypeVariableName.class::cast).orElseGet(() -> declared(name));
    }

    private TypeName wildcard() {
        if (cursor.tookWord("extends")) {
            return WildcardTypeName.subtypeOf(type());
        }
        if (cursor.tookWord("super")) {
            return WildcardTypeName.supertypeOf(type());
        }
        return WildcardTypeName.subtypeOf(Object.class);
    }

    private TypeName declared(String name) {
        ClassName raw = className(cursor, name);
        if (!cursor.tookSymbol("<")) {
            return raw;
        }
        List<TypeName> arguments = types();
        cursor.symbol(">");
        return ParameterizedTypeName.get(raw, arguments.toArray(TypeName[]::new));
    }
}
