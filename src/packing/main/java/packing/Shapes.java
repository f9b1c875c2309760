package packing;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;

/**
 * Passes a class on without the generic signatures and names of parameters that nobody reads once it is compiled: those of
 * the core, which no host looks into, those of private members and what a record says of its components. Spring, Jackson
 * and Active Objects read the others. What the components of a record are is kept: hosts write records as JSON, by what
 * each of them holds at the time.
 */
final class Shapes extends ClassVisitor {

    private static final int API = Opcodes.ASM9;
    private static final String CORE = "org/aftermath/core/";

    private boolean ours;
    private boolean record;

    Shapes(ClassVisitor next) {
        super(API, next);
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String parent,
            String @Nullable [] interfaces) {
        ours = name.startsWith(CORE);
        record = "java/lang/Record".equals(parent);
        super.visit(version, access, name, ours ? null : signature, parent, interfaces);
    }

    @Override
    public RecordComponentVisitor visitRecordComponent(String name, String type, @Nullable String signature) {
        return super.visitRecordComponent(name, type, null);
    }

    @Override
    public FieldVisitor visitField(
            int access, String name, String type, @Nullable String signature, @Nullable Object value) {
        return super.visitField(access, name, type, isRead(access) ? signature : null, value);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String type, @Nullable String signature, String @Nullable [] exceptions) {
        var kept = isRead(access) ? signature : null;
        return new MethodVisitor(API, super.visitMethod(access, name, type, kept, exceptions)) {
            @Override
            public void visitParameter(@Nullable String parameter, int flags) {
                if (!ours && !record) {
                    super.visitParameter(parameter, flags);
                }
            }
        };
    }

    private boolean isRead(int access) {
        return !ours && !record && (access & Opcodes.ACC_PRIVATE) == 0;
    }
}
