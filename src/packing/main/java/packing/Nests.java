package packing;

import java.util.Map;
import java.util.stream.Stream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Opens private members to their package where a class around or within reads or calls them, so that classes need not say
 * whose nest they are in. Methods become final by that: nobody overrides what was private.
 */
final class Nests {

    private final Map<String, ClassNode> types;

    private Nests(Map<String, ClassNode> types) {
        this.types = types;
    }

    /** Changes the types, given by internal name. */
    static void opened(Map<String, ClassNode> types) {
        var nests = new Nests(types);
        for (var type : types.values()) {
            type.methods.stream()
                    .flatMap(method -> Stream.of(method.instructions.toArray()))
                    .forEach(code -> nests.open(type, code));
        }
        for (var type : types.values()) {
            type.nestHostClass = null;
            type.nestMembers = null;
        }
    }

    private void open(ClassNode from, AbstractInsnNode code) {
        if (code instanceof FieldInsnNode field) {
            openField(from, new Member(field.owner, field.name, field.desc));
        } else if (code instanceof MethodInsnNode method) {
            openMethod(from, new Member(method.owner, method.name, method.desc));
        } else if (code instanceof InvokeDynamicInsnNode linked) {
            Stream.of(linked.bsmArgs)
                    .filter(Handle.class::isInstance)
                    .map(Handle.class::cast)
                    .map(handle -> new Member(handle.getOwner(), handle.getName(), handle.getDesc()))
                    .forEach(member -> {
                        openField(from, member);
                        openMethod(from, member);
                    });
        }
    }

    private void openField(ClassNode from, Member member) {
        var owner = types.get(member.owner());
        if (owner != null && owner != from) {
            owner.fields.stream()
                    .filter(field -> field.name.equals(member.name()) && field.desc.equals(member.descriptor()))
                    .forEach(field -> field.access &= ~Opcodes.ACC_PRIVATE);
        }
    }

    private void openMethod(ClassNode from, Member member) {
        var owner = types.get(member.owner());
        if (owner != null && owner != from) {
            owner.methods.stream()
                    .filter(method -> (method.access & Opcodes.ACC_PRIVATE) != 0)
                    .filter(method -> method.name.equals(member.name()) && method.desc.equals(member.descriptor()))
                    .forEach(method -> open(owner, method));
        }
    }

    private void open(ClassNode owner, MethodNode method) {
        var isFree = method.name.equals("<init>") || (method.access & Opcodes.ACC_STATIC) != 0;
        if ((owner.access & Opcodes.ACC_INTERFACE) != 0 || !isFree && isDeclaredBelow(owner, method)) {
            throw new IllegalStateException(owner.name + "." + method.name + " cannot be opened to its nest");
        }
        method.access = method.access & ~Opcodes.ACC_PRIVATE | (isFree ? 0 : Opcodes.ACC_FINAL);
    }

    private boolean isDeclaredBelow(ClassNode owner, MethodNode method) {
        return types.values().stream()
                .filter(type -> owner.name.equals(type.superName))
                .flatMap(type -> type.methods.stream())
                .anyMatch(each -> each.name.equals(method.name) && each.desc.equals(method.desc));
    }
}
