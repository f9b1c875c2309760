package packing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Moves the bodies of constants into their enum, which then chooses by the place of the constant: each body is a class of
 * its own otherwise. A method of the seventh constant gets {@code $7} behind its name. Enums whose bodies have more than
 * methods stay as they are.
 */
final class Bodies {

    private static final String INIT = "<init>";

    private final ClassNode type;
    private final Map<Integer, ClassNode> bodies = new TreeMap<>();

    private Bodies(ClassNode type) {
        this.type = type;
    }

    /**
     * Changes the enums.
     *
     * @param types by internal name
     * @return the names of the classes that nothing needs any more
     */
    static Set<String> moved(Map<String, ClassNode> types) {
        var gone = new TreeSet<String>();
        for (var type : types.values()) {
            if ("java/lang/Enum".equals(type.superName)) {
                var own = types.values().stream()
                        .filter(each -> type.name.equals(each.superName))
                        .toList();
                if (!own.isEmpty() && own.stream().allMatch(Bodies::hasMethodsOnly)) {
                    new Bodies(type).take(own);
                    own.forEach(each -> gone.add(each.name));
                }
            }
        }
        return gone;
    }

    private static boolean hasMethodsOnly(ClassNode body) {
        return body.fields.isEmpty()
                && body.interfaces.isEmpty()
                && body.methods.stream()
                        .flatMap(method -> method.name.equals(INIT)
                                ? Stream.of(isPassing(body, method))
                                : Stream.of(method.instructions.toArray()).map(each -> canMove(body, each)))
                        .allMatch(Boolean::booleanValue);
    }

    /** A constructor that hands on what it is given. */
    private static boolean isPassing(ClassNode body, MethodNode method) {
        var codes = Stream.of(method.instructions.toArray())
                .filter(each -> each.getOpcode() >= 0)
                .toList();
        var made = codes.stream()
                .filter(each -> each.getOpcode() == Opcodes.INVOKESPECIAL)
                .toList();
        return made.size() == 1
                && ((MethodInsnNode) made.get(0)).owner.equals(body.superName)
                && codes.stream()
                        .allMatch(each -> each instanceof VarInsnNode
                                || each == made.get(0)
                                || each.getOpcode() == Opcodes.ACONST_NULL
                                || each.getOpcode() == Opcodes.RETURN);
    }

    /** What names neither the class of the body itself nor what it overrides. */
    private static boolean canMove(ClassNode body, AbstractInsnNode code) {
        if (code instanceof MethodInsnNode called && code.getOpcode() == Opcodes.INVOKESPECIAL) {
            return !called.owner.equals(body.superName) && !called.owner.equals(body.name);
        }
        if (code instanceof InvokeDynamicInsnNode linked) {
            return !linked.desc.contains(body.name)
                    && Stream.of(linked.bsmArgs)
                            .noneMatch(each -> each.toString().contains(body.name));
        }
        return !(code instanceof TypeInsnNode named && named.desc.equals(body.name));
    }

    private void take(List<ClassNode> own) {
        own.forEach(body -> bodies.put(make(body), body));
        type.access &= ~Opcodes.ACC_ABSTRACT;
        type.permittedSubclasses = null;
        var overridden = new TreeSet<String>();
        bodies.forEach((place, body) -> body.methods.stream()
                .filter(method -> !method.name.equals(INIT))
                .forEach(method -> {
                    if ((method.access & (Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE)) == 0) {
                        overridden.add(method.name + method.desc);
                    }
                    move(place, body, method);
                }));
        overridden.forEach(this::choose);
    }

    /** Makes the constant of the enum's own class, and tells its place. */
    private int make(ClassNode body) {
        for (var method : type.methods) {
            for (var each : method.instructions.toArray()) {
                if (each instanceof TypeInsnNode made
                        && made.getOpcode() == Opcodes.NEW
                        && made.desc.equals(body.name)) {
                    made.desc = type.name;
                    construct(method, each, body);
                    return place(each.getNext().getNext().getNext());
                }
            }
        }
        throw new IllegalStateException(body.name + " is never made");
    }

    private void construct(MethodNode method, AbstractInsnNode made, ClassNode body) {
        var passed = body.methods.stream()
                .filter(each -> each.name.equals(INIT))
                .flatMap(each -> Stream.of(each.instructions.toArray()))
                .toList();
        var at = made;
        while (!(at instanceof MethodInsnNode called && called.name.equals(INIT) && called.owner.equals(body.name))) {
            at = at.getNext();
        }
        var start = at;
        passed.stream()
                .filter(each -> each.getOpcode() == Opcodes.ACONST_NULL)
                .forEach(nothing -> method.instructions.insertBefore(start, new InsnNode(Opcodes.ACONST_NULL)));
        passed.stream().filter(each -> each instanceof MethodInsnNode).forEach(handed -> {
            ((MethodInsnNode) start).owner = type.name;
            ((MethodInsnNode) start).desc = ((MethodInsnNode) handed).desc;
        });
        method.maxStack++;
    }

    private static int place(AbstractInsnNode pushed) {
        return pushed instanceof IntInsnNode number ? number.operand : pushed.getOpcode() - Opcodes.ICONST_0;
    }

    private void move(int place, ClassNode body, MethodNode method) {
        for (var each : method.instructions.toArray()) {
            if (each instanceof MethodInsnNode called && called.owner.equals(body.name)) {
                if (declares(body, called)) {
                    called.name = called.name + "$" + place;
                }
                called.owner = type.name;
            } else if (each instanceof FieldInsnNode field && field.owner.equals(body.name)) {
                field.owner = type.name;
            } else if (each instanceof FrameNode frame) {
                rename(frame.local, body);
                rename(frame.stack, body);
            }
        }
        var moved = new MethodNode(
                Opcodes.ASM9, method.access & Opcodes.ACC_STATIC, method.name + "$" + place, method.desc, null, null);
        method.accept(moved);
        moved.invisibleAnnotations = null;
        moved.visibleAnnotations = null;
        type.methods.add(moved);
    }

    private static boolean declares(ClassNode body, MethodInsnNode called) {
        return body.methods.stream().anyMatch(each -> each.name.equals(called.name) && each.desc.equals(called.desc));
    }

    private void rename(List<Object> seen, ClassNode body) {
        if (seen != null) {
            seen.replaceAll(each -> body.name.equals(each) ? type.name : each);
        }
    }

    /** The method that chooses: the constants' own, or else what the enum had itself. */
    private void choose(String method) {
        var name = method.substring(0, method.indexOf('('));
        var desc = method.substring(name.length());
        var before = type.methods.stream()
                .filter(each -> each.name.equals(name) && each.desc.equals(desc))
                .findFirst();
        var places = bodies.entrySet().stream()
                .filter(body -> body.getValue().methods.stream()
                        .anyMatch(each -> each.name.equals(name) && each.desc.equals(desc)))
                .map(Map.Entry::getKey)
                .toList();
        var chosen = before.filter(each -> (each.access & Opcodes.ACC_ABSTRACT) == 0);
        chosen.ifPresent(each -> each.name = name + "$");
        before.filter(each -> (each.access & Opcodes.ACC_ABSTRACT) != 0).ifPresent(type.methods::remove);
        var access = before.map(each -> each.access & ~Opcodes.ACC_ABSTRACT).orElse(Opcodes.ACC_PUBLIC);
        var chooser = chooser(access, name, desc, places);
        if (chosen.isPresent()) {
            call(chooser, name + "$", Opcodes.INVOKEVIRTUAL, type.name);
        } else if (before.isPresent()) {
            fail(chooser);
        } else {
            call(chooser, name, Opcodes.INVOKESPECIAL, type.superName);
        }
        type.methods.add(chooser);
        chosen.ifPresent(each -> each.access &= ~(Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED));
    }

    private MethodNode chooser(int access, String name, String desc, List<Integer> places) {
        var method = new MethodNode(access, name, desc, null, null);
        var labels = places.stream().map(place -> new LabelNode()).toArray(LabelNode[]::new);
        var otherwise = new LabelNode();
        method.visitVarInsn(Opcodes.ALOAD, 0);
        method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, type.name, "ordinal", "()I", false);
        method.instructions.add(new LookupSwitchInsnNode(
                otherwise, places.stream().mapToInt(Integer::intValue).toArray(), labels));
        for (var at = 0; at < labels.length; at++) {
            begin(method, labels[at]);
            call(method, name + "$" + places.get(at), Opcodes.INVOKEVIRTUAL, type.name);
        }
        begin(method, otherwise);
        var size = Type.getArgumentsAndReturnSizes(desc);
        method.maxLocals = size >> 2;
        method.maxStack = Math.max(2, Math.max(size >> 2, size & 3));
        return method;
    }

    private static void begin(MethodNode method, LabelNode label) {
        method.instructions.add(label);
        method.instructions.add(new FrameNode(Opcodes.F_SAME, 0, null, 0, null));
    }

    private static void call(MethodNode method, String name, int how, String owner) {
        method.visitVarInsn(Opcodes.ALOAD, 0);
        var local = 1;
        for (var each : Type.getArgumentTypes(method.desc)) {
            method.visitVarInsn(each.getOpcode(Opcodes.ILOAD), local);
            local += each.getSize();
        }
        method.visitMethodInsn(how, owner, name, method.desc, false);
        method.visitInsn(Type.getReturnType(method.desc).getOpcode(Opcodes.IRETURN));
    }

    private static void fail(MethodNode method) {
        var error = "java/lang/AbstractMethodError";
        method.visitTypeInsn(Opcodes.NEW, error);
        method.visitInsn(Opcodes.DUP);
        method.visitMethodInsn(Opcodes.INVOKESPECIAL, error, INIT, "()V", false);
        method.visitInsn(Opcodes.ATHROW);
    }
}
