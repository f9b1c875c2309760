package packing;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Passes a class on without what it says of nested classes: the virtual machine does not read it, and of ours nobody asks
 * for the name without the class around it, which is where it would show. Rows of Active Objects keep it, since the name
 * of a table may come from there. Of its source a class says only that it has one, without which no stack trace would
 * tell lines; which one follows from the name of the class.
 */
final class Kin extends ClassVisitor {

    /** The name of the attribute, which is there already. */
    private static final String ANY = "SourceFile";

    private static final String ROWS = "net/java/ao/";

    private final boolean bare;
    private boolean row;

    /** @param bare whether lines are left out as well */
    Kin(boolean bare, ClassVisitor next) {
        super(Opcodes.ASM9, next);
        this.bare = bare;
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String parent,
            String @Nullable [] interfaces) {
        row = interfaces != null && Stream.of(interfaces).anyMatch(each -> each.startsWith(ROWS));
        super.visit(version, access, name, signature, parent, interfaces);
    }

    @Override
    public void visitSource(@Nullable String file, @Nullable String debug) {
        if (!bare) {
            super.visitSource(ANY, null);
        }
    }

    @Override
    public void visitOuterClass(String owner, @Nullable String method, @Nullable String type) {
        // As above.
    }

    @Override
    public void visitInnerClass(String name, @Nullable String outer, @Nullable String simple, int access) {
        if (row) {
            super.visitInnerClass(name, outer, simple, access);
        }
    }
}
