package packing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;

/**
 * All classes of a jar, without those that the compiler wrote for no more than a part of another, see {@link Switches} and
 * {@link Bodies}, and without private constants.
 */
final class Fewer {

    private final Map<String, ClassNode> types = new TreeMap<>();
    private final Set<String> gone = new HashSet<>();

    private Fewer(Map<String, byte[]> classes) {
        classes.forEach((name, content) -> types.put(name, read(content)));
    }

    /** Takes and gives contents by internal name. */
    static Map<String, byte[]> of(Map<String, byte[]> classes) {
        var fewer = new Fewer(classes);
        fewer.gone.addAll(Bodies.moved(fewer.types));
        fewer.gone.addAll(Switches.direct(fewer.types));
        return fewer.rest();
    }

    private Map<String, byte[]> rest() {
        types.keySet().removeAll(gone);
        var rest = new HashMap<String, byte[]>();
        types.forEach((name, type) -> {
            forget(type);
            if (name.startsWith("org/aftermath/") && type.superName.equals("java/lang/Enum"))
                type.methods.removeIf(f -> f.name.equals("valueOf")
                        && types.values().stream().noneMatch(t -> t.methods.stream()
                                .anyMatch(m -> java.util.stream.Stream.of(m.instructions.toArray())
                                        .anyMatch(c -> c instanceof org.objectweb.asm.tree.MethodInsnNode k
                                                        && k.owner.equals(name)
                                                        && k.name.equals("valueOf")
                                                || c instanceof org.objectweb.asm.tree.InvokeDynamicInsnNode d
                                                        && java.util.Arrays.toString(d.bsmArgs)
                                                                .contains(name + ".valueOf")))));
            rest.put(name, written(type));
        });
        return rest;
    }

    private void forget(ClassNode type) {
        type.fields.removeIf(Fewer::isReadNowhere);
        type.innerClasses.removeIf(inner -> gone.contains(inner.name));
        if (type.nestMembers != null && type.nestMembers.removeIf(gone::contains) && type.nestMembers.isEmpty()) {
            type.nestMembers = null;
        }
    }

    /** A private constant: the compiler has written its value wherever it is named. */
    private static boolean isReadNowhere(FieldNode field) {
        return field.value != null
                && (field.access & Opcodes.ACC_PRIVATE) != 0
                && !field.name.equals("serialVersionUID");
    }

    private static ClassNode read(byte[] content) {
        var type = new ClassNode();
        new ClassReader(content).accept(type, 0);
        return type;
    }

    private static byte[] written(ClassNode type) {
        var writer = new ClassWriter(0);
        type.accept(writer);
        return writer.toByteArray();
    }
}
