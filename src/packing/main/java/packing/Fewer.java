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
 * {@link Bodies}, without private constants and without {@link Nests}.
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
        fewer.types.keySet().removeAll(fewer.gone);
        Nests.opened(fewer.types);
        return fewer.rest();
    }

    private Map<String, byte[]> rest() {
        var rest = new HashMap<String, byte[]>();
        types.forEach((name, type) -> {
            forget(type);
            rest.put(name, written(type));
        });
        return rest;
    }

    private void forget(ClassNode type) {
        type.fields.removeIf(Fewer::isReadNowhere);
        type.innerClasses.removeIf(inner -> gone.contains(inner.name));
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
