package packing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * Enums of which only those constants are made that somebody names, each a class of its own otherwise carried for nothing.
 * Nobody may ask such an enum for all of its constants: it says it has none.
 */
final class OnDemand {

    private static final String BIRTH = "<clinit>";
    private static final String ALL = "$values";

    private final Set<String> enums = new HashSet<>();
    private final Map<Member, MethodNode> births = new LinkedHashMap<>();

    /** By internal name. */
    void add(String name) {
        enums.add(name);
    }

    /** Takes the making of constants out of the class, if it is such an enum. */
    void cut(ClassNode type) {
        if (!enums.contains(type.name)) {
            return;
        }
        for (var method : type.methods) {
            if (method.name.equals(BIRTH)) {
                constants(type, method).forEach(constant -> births.put(member(constant), part(method, constant)));
            } else if (method.name.equals(ALL)) {
                method.instructions.clear();
                method.instructions.add(new InsnNode(Opcodes.ICONST_0));
                method.instructions.add(new TypeInsnNode(Opcodes.ANEWARRAY, type.name));
                method.instructions.add(new InsnNode(Opcodes.ARETURN));
            }
        }
    }

    /** What makes the constant that a field holds; empty for every other field. */
    Optional<MethodNode> birth(Member field) {
        return Optional.ofNullable(births.get(field));
    }

    /** Puts back the making of those constants that are named. */
    void paste(ClassNode type, Predicate<Member> isNamed) {
        var made = new InsnList();
        births.forEach((constant, part) -> {
            if (constant.owner().equals(type.name) && isNamed.test(constant)) {
                made.add(part.instructions);
            }
        });
        type.methods.stream()
                .filter(method -> method.name.equals(BIRTH))
                .forEach(method -> method.instructions.insert(made));
    }

    private static List<FieldInsnNode> constants(ClassNode type, MethodNode birth) {
        var names = new HashSet<String>();
        type.fields.stream()
                .filter(field -> (field.access & Opcodes.ACC_ENUM) != 0)
                .forEach(field -> names.add(field.name));
        var constants = new ArrayList<FieldInsnNode>();
        for (var code : birth.instructions) {
            if (code instanceof FieldInsnNode field
                    && field.getOpcode() == Opcodes.PUTSTATIC
                    && names.contains(field.name)) {
                constants.add(field);
            }
        }
        return constants;
    }

    /** From the start of what is left of the method to the constant. */
    private static MethodNode part(MethodNode method, AbstractInsnNode end) {
        var part = new MethodNode(Opcodes.ACC_STATIC, BIRTH, "()V", null, null);
        AbstractInsnNode code;
        do {
            code = method.instructions.getFirst();
            method.instructions.remove(code);
            part.instructions.add(code);
        } while (code != end);
        return part;
    }

    private static Member member(FieldInsnNode field) {
        return new Member(field.owner, field.name, field.desc);
    }
}
