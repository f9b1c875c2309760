package packing;

import java.util.List;
import java.util.Set;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Tells a listener all that a method's code can touch. */
final class Mentions {

    /** Handles that look their method up in the object they are called on. */
    private static final Set<Integer> VIRTUAL = Set.of(Opcodes.H_INVOKEVIRTUAL, Opcodes.H_INVOKEINTERFACE);

    /** Learns of everything by internal name. */
    interface Listener {

        void type(String name);

        /** An object of the class is made. */
        void made(String name);

        void field(String owner, String name, String descriptor);

        /** @param virtual whether the object called decides what runs */
        void call(String owner, String name, String descriptor, boolean virtual);
    }

    private final Listener listener;

    Mentions(Listener listener) {
        this.listener = listener;
    }

    void of(MethodNode method) {
        descriptor(method.desc);
        method.exceptions.forEach(listener::type);
        method.tryCatchBlocks.stream().filter(block -> block.type != null).forEach(block -> listener.type(block.type));
        method.instructions.forEach(this::instruction);
    }

    /** Of a method or a field. */
    void descriptor(String descriptor) {
        if (descriptor.startsWith("(")) {
            List.of(Type.getArgumentTypes(descriptor)).forEach(this::type);
            type(Type.getReturnType(descriptor));
        } else {
            type(Type.getType(descriptor));
        }
    }

    private void instruction(AbstractInsnNode code) {
        if (code instanceof TypeInsnNode of && of.getOpcode() == Opcodes.NEW) {
            listener.made(of.desc);
        } else if (code instanceof TypeInsnNode of) {
            type(Type.getObjectType(of.desc));
        } else if (code instanceof MultiANewArrayInsnNode arrays) {
            descriptor(arrays.desc);
        } else if (code instanceof FieldInsnNode of) {
            descriptor(of.desc);
            listener.field(of.owner, of.name, of.desc);
        } else if (code instanceof MethodInsnNode of) {
            call(of.owner, of.name, of.desc, isVirtual(of.getOpcode()));
        } else if (code instanceof InvokeDynamicInsnNode of) {
            dynamic(of);
        } else if (code instanceof LdcInsnNode of) {
            constant(of.cst);
        } else if (code instanceof FrameNode of) {
            frame(of.local);
            frame(of.stack);
        }
    }

    private static boolean isVirtual(int opcode) {
        return opcode == Opcodes.INVOKEVIRTUAL || opcode == Opcodes.INVOKEINTERFACE;
    }

    /** A lambda is an object of its interface. */
    private void dynamic(InvokeDynamicInsnNode code) {
        descriptor(code.desc);
        var made = Type.getReturnType(code.desc);
        if (made.getSort() == Type.OBJECT) {
            listener.made(made.getInternalName());
        }
        constant(code.bsm);
        List.of(code.bsmArgs).forEach(this::constant);
    }

    private void constant(Object constant) {
        if (constant instanceof Type type && type.getSort() == Type.METHOD) {
            descriptor(type.getDescriptor());
        } else if (constant instanceof Type type) {
            type(type);
        } else if (constant instanceof Handle handle) {
            handle(handle);
        } else if (constant instanceof ConstantDynamic dynamic) {
            descriptor(dynamic.getDescriptor());
            handle(dynamic.getBootstrapMethod());
            for (var at = 0; at < dynamic.getBootstrapMethodArgumentCount(); at++) {
                constant(dynamic.getBootstrapMethodArgument(at));
            }
        }
    }

    private void handle(Handle handle) {
        if (handle.getTag() <= Opcodes.H_PUTSTATIC) {
            descriptor(handle.getDesc());
            listener.field(handle.getOwner(), handle.getName(), handle.getDesc());
            return;
        }
        if (handle.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
            listener.made(handle.getOwner());
        }
        call(handle.getOwner(), handle.getName(), handle.getDesc(), VIRTUAL.contains(handle.getTag()));
    }

    private void call(String owner, String name, String descriptor, boolean virtual) {
        descriptor(descriptor);
        var type = Type.getObjectType(owner);
        type(type);
        if (type.getSort() == Type.OBJECT) {
            listener.call(owner, name, descriptor, virtual);
        }
    }

    private void frame(List<Object> slots) {
        if (slots != null) {
            slots.stream().filter(String.class::isInstance).forEach(slot -> type(Type.getObjectType((String) slot)));
        }
    }

    private void type(Type type) {
        var innermost = type.getSort() == Type.ARRAY ? type.getElementType() : type;
        if (innermost.getSort() == Type.OBJECT) {
            listener.type(innermost.getInternalName());
        }
    }
}
