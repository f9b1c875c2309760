package packing;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Passes a class on without the lines that no stack trace can name: those on which nothing is called, read of another
 * object or made, so that nothing can be thrown and nobody further down is on the way.
 */
final class Lines extends ClassVisitor {

    private static final int API = Opcodes.ASM9;
    private static final Set<String> QUIET_CONSTRUCTORS =
            Set.of("java/lang/Object", "java/lang/Record", "java/lang/Enum");

    private final boolean bare;

    /** @param bare whether the others are left out as well */
    Lines(boolean bare, ClassVisitor next) {
        super(API, next);
        this.bare = bare;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String type, @Nullable String signature, String @Nullable [] exceptions) {
        var next = super.visitMethod(access, name, type, signature, exceptions);
        return new MethodNode(API, access, name, type, signature, exceptions) {
            @Override
            public void visitEnd() {
                Stream.of(instructions.toArray())
                        .filter(each -> each instanceof LineNumberNode line && (bare || isQuiet(line)))
                        .forEach(instructions::remove);
                accept(next);
            }

            private boolean isQuiet(LineNumberNode line) {
                return Stream.<@Nullable AbstractInsnNode>iterate(line.getNext(), AbstractInsnNode::getNext)
                        .takeWhile(each -> each != null && !(each instanceof LineNumberNode))
                        .allMatch(each -> isQuiet(each));
            }

            private boolean isQuiet(AbstractInsnNode each) {
                return switch (each.getOpcode()) {
                    case Opcodes.GETFIELD ->
                        (access & Opcodes.ACC_STATIC) == 0
                                && each.getPrevious() instanceof VarInsnNode of
                                && of.var == 0;
                    case Opcodes.PUTFIELD -> name.equals("<init>");
                    case Opcodes.INVOKESPECIAL -> QUIET_CONSTRUCTORS.contains(((MethodInsnNode) each).owner);
                    case Opcodes.INVOKEDYNAMIC -> Linked.isOfRecord(((InvokeDynamicInsnNode) each).bsm);
                    default -> Lines.isQuiet(each.getOpcode());
                };
            }
        };
    }

    private static boolean isQuiet(int code) {
        return code <= Opcodes.ALOAD
                || code >= Opcodes.ISTORE && code <= Opcodes.ASTORE
                || code >= Opcodes.POP && code <= Opcodes.SWAP
                || code >= Opcodes.IFEQ && code <= Opcodes.GOTO
                || code >= Opcodes.IRETURN && code <= Opcodes.RETURN
                || code == Opcodes.IFNULL
                || code == Opcodes.IFNONNULL
                || code == Opcodes.INSTANCEOF;
    }
}
