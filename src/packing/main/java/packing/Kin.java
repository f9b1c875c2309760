package packing;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Passes a class on without what it says of nested classes that are neither itself nor its own: for those, whoever asks
 * reads the class in question and the one around it. Of its source it says only that it has one, without which no stack
 * trace would tell lines; which one follows from the name of the class.
 */
final class Kin extends ClassVisitor {

    /** The name of the attribute, which is there already. */
    private static final String ANY = "SourceFile";

    private String self = "";

    Kin(ClassVisitor next) {
        super(Opcodes.ASM9, next);
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String parent,
            String @Nullable [] interfaces) {
        self = name;
        super.visit(version, access, name, signature, parent, interfaces);
    }

    @Override
    public void visitSource(@Nullable String file, @Nullable String debug) {
        super.visitSource(ANY, null);
    }

    @Override
    public void visitInnerClass(String name, @Nullable String outer, @Nullable String simple, int access) {
        if (name.equals(self) || Objects.equals(outer, self) || name.startsWith(self + "$")) {
            super.visitInnerClass(name, outer, simple, access);
        }
    }
}
