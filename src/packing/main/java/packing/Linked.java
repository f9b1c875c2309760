package packing;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Passes a class on with {@link org.aftermath.Linkage} in place of what links lambdas, joined texts and records. */
final class Linked extends ClassVisitor {

    private static final int API = Opcodes.ASM9;
    private static final String RECORD = "record";
    private static final Map<String, String> PLACES = Map.of(
            "java/lang/invoke/LambdaMetafactory.metafactory",
            "lambda",
            "java/lang/invoke/StringConcatFactory.makeConcatWithConstants",
            "text",
            "java/lang/runtime/ObjectMethods.bootstrap",
            RECORD);

    Linked(ClassVisitor next) {
        super(API, next);
    }

    /** Whether the class has such places. */
    static boolean needsLinkage(byte[] type) {
        return PLACES.keySet().stream()
                .map(place -> place.substring(0, place.indexOf('.')))
                .anyMatch(new Constants(type)::names);
    }

    /** Whether the place that this links is what a record does by itself. */
    static boolean isOfRecord(Handle by) {
        return RECORD.equals(PLACES.get(path(by)));
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String type, @Nullable String signature, String @Nullable [] exceptions) {
        return new MethodVisitor(API, super.visitMethod(access, name, type, signature, exceptions)) {
            @Override
            public void visitInvokeDynamicInsn(String called, String of, Handle by, Object... said) {
                var place = PLACES.get(path(by));
                if (place == null) {
                    super.visitInvokeDynamicInsn(called, of, by, said);
                } else {
                    super.visitInvokeDynamicInsn(
                            called, of, linkage(place), place.equals(RECORD) ? new Object[0] : said);
                }
            }
        };
    }

    private static String path(Handle by) {
        return by.getOwner() + "." + by.getName();
    }

    private static Handle linkage(String place) {
        return new Handle(
                Opcodes.H_INVOKESTATIC,
                "org/aftermath/Linkage",
                place,
                "([Ljava/lang/Object;)Ljava/lang/Object;",
                false);
    }
}
