package sandbox.osgi;

import java.time.Duration;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.hooks.weaving.WovenClass;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.ClassWriter;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import sandbox.time.MovedTime;

/** Lets the classes of bundles see a clock that is wrong or moved, as if that of the whole machine were. */
final class ShiftedTime implements WeavingHook {

    /** Of what woven classes ask besides. */
    static final String PACKAGE = MovedTime.class.getPackageName();

    private static final String MOVED = MovedTime.class.getName().replace('.', '/');

    private final Duration shift;

    ShiftedTime(Duration shift) {
        this.shift = shift;
    }

    @Override
    public void weave(WovenClass woven) {
        woven.getDynamicImports().add(PACKAGE);
        var reader = new ClassReader(woven.getBytes());
        var writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        reader.accept(new Classes(writer), 0);
        woven.setBytes(writer.toByteArray());
    }

    private final class Classes extends ClassVisitor {

        Classes(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            return new Calls(super.visitMethod(access, name, descriptor, signature, exceptions));
        }
    }

    private final class Calls extends MethodVisitor {

        Calls(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
            if (opcode != Opcodes.INVOKESTATIC) {
                return;
            }
            if (owner.equals("java/time/Clock") && name.equals("systemUTC")) {
                shiftClock();
            } else if (owner.equals("java/lang/System") && name.equals("currentTimeMillis")) {
                super.visitLdcInsn(shift.toMillis());
                super.visitInsn(Opcodes.LADD);
                super.visitMethodInsn(Opcodes.INVOKESTATIC, MOVED, "millis", "()J", false);
                super.visitInsn(Opcodes.LADD);
            }
        }

        private void shiftClock() {
            super.visitLdcInsn(shift.toMillis());
            super.visitMethodInsn(
                    Opcodes.INVOKESTATIC, "java/time/Duration", "ofMillis", "(J)Ljava/time/Duration;", false);
            super.visitMethodInsn(
                    Opcodes.INVOKESTATIC,
                    "java/time/Clock",
                    "offset",
                    "(Ljava/time/Clock;Ljava/time/Duration;)Ljava/time/Clock;",
                    false);
            super.visitMethodInsn(Opcodes.INVOKESTATIC, MOVED, "clock", "(Ljava/time/Clock;)Ljava/time/Clock;", false);
        }
    }
}
