package packing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * What the compiler's classes for switches over enums say: at the place of which constant of which enum stands which key.
 */
final class SwitchTables {

    private static final String FIELD = "$SwitchMap$";

    private final Map<String, List<String>> enums = new HashMap<>();
    private final Map<String, Map<String, Map<Integer, Integer>>> tables = new HashMap<>();

    SwitchTables(Iterable<ClassNode> types) {
        types.forEach(this::learnEnum);
        types.forEach(this::learnTable);
    }

    /** Whether the class holds tables only, and all of them of enums of the jar. */
    boolean has(String type) {
        return tables.containsKey(type);
    }

    /** The place of the constant for each key. */
    Map<Integer, Integer> placesByKey(FieldInsnNode table) {
        return tables.get(table.owner).get(table.name);
    }

    private void learnEnum(ClassNode type) {
        if ((type.access & Opcodes.ACC_ENUM) != 0) {
            enums.put(
                    type.name,
                    type.fields.stream()
                            .filter(field -> (field.access & Opcodes.ACC_ENUM) != 0)
                            .map(field -> field.name)
                            .toList());
        }
    }

    private void learnTable(ClassNode type) {
        if (type.fields.isEmpty() || !type.fields.stream().allMatch(field -> field.name.startsWith(FIELD))) {
            return;
        }
        var found = new HashMap<String, Map<Integer, Integer>>();
        type.fields.forEach(field -> found.put(field.name, new HashMap<>()));
        var start = type.methods.stream()
                .filter(method -> method.name.equals("<clinit>"))
                .findFirst()
                .orElseThrow();
        if (learn(start, found)) {
            tables.put(type.name, found);
        }
    }

    /** Reads {@code table[constant.ordinal()] = key} as often as it stands there. */
    private boolean learn(MethodNode start, Map<String, Map<Integer, Integer>> found) {
        for (var each : start.instructions) {
            if (each.getOpcode() != Opcodes.IASTORE) {
                continue;
            }
            var constant = (FieldInsnNode) each.getPrevious().getPrevious().getPrevious();
            var table = (FieldInsnNode) constant.getPrevious();
            var place = enums.getOrDefault(constant.owner, List.of()).indexOf(constant.name);
            if (place < 0) {
                return false;
            }
            found.get(table.name).put(number(each.getPrevious()).orElseThrow(), place);
        }
        return true;
    }

    private static Optional<Integer> number(AbstractInsnNode code) {
        if (code instanceof IntInsnNode pushed) {
            return Optional.of(pushed.operand);
        }
        return code instanceof InsnNode ? Optional.of(code.getOpcode() - Opcodes.ICONST_0) : Optional.empty();
    }
}
