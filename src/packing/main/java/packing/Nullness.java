package packing;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.TypePath;

/** Passes a class on without what says whether something may be null: the hosts have no such annotation. */
final class Nullness extends ClassVisitor {

    private static final int API = Opcodes.ASM9;
    private static final String OURS = "Lorg/jspecify/annotations/";

    Nullness(ClassVisitor next) {
        super(API, next);
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String type, boolean visible) {
        return type.startsWith(OURS) ? null : super.visitAnnotation(type, visible);
    }

    @Override
    public @Nullable AnnotationVisitor visitTypeAnnotation(
            int where, @Nullable TypePath path, String type, boolean visible) {
        return type.startsWith(OURS) ? null : super.visitTypeAnnotation(where, path, type, visible);
    }

    @Override
    public RecordComponentVisitor visitRecordComponent(String name, String type, @Nullable String signature) {
        return new RecordComponentVisitor(API, super.visitRecordComponent(name, type, signature)) {
            @Override
            public @Nullable AnnotationVisitor visitTypeAnnotation(
                    int where, @Nullable TypePath path, String annotation, boolean visible) {
                return annotation.startsWith(OURS) ? null : super.visitTypeAnnotation(where, path, annotation, visible);
            }
        };
    }

    @Override
    public FieldVisitor visitField(
            int access, String name, String type, @Nullable String signature, @Nullable Object value) {
        return new FieldVisitor(API, super.visitField(access, name, type, signature, value)) {
            @Override
            public @Nullable AnnotationVisitor visitTypeAnnotation(
                    int where, @Nullable TypePath path, String annotation, boolean visible) {
                return annotation.startsWith(OURS) ? null : super.visitTypeAnnotation(where, path, annotation, visible);
            }
        };
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String type, @Nullable String signature, String @Nullable [] exceptions) {
        return new MethodVisitor(API, super.visitMethod(access, name, type, signature, exceptions)) {
            @Override
            public @Nullable AnnotationVisitor visitTypeAnnotation(
                    int where, @Nullable TypePath path, String annotation, boolean visible) {
                return annotation.startsWith(OURS) ? null : super.visitTypeAnnotation(where, path, annotation, visible);
            }

            @Override
            public @Nullable AnnotationVisitor visitInsnAnnotation(
                    int where, @Nullable TypePath path, String annotation, boolean visible) {
                return annotation.startsWith(OURS) ? null : super.visitInsnAnnotation(where, path, annotation, visible);
            }

            @Override
            public @Nullable AnnotationVisitor visitLocalVariableAnnotation(
                    int where,
                    @Nullable TypePath path,
                    Label[] start,
                    Label[] end,
                    int[] slots,
                    String annotation,
                    boolean visible) {
                return annotation.startsWith(OURS)
                        ? null
                        : super.visitLocalVariableAnnotation(where, path, start, end, slots, annotation, visible);
            }
        };
    }
}
