package packing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;

/**
 * Lets switches over enums of the jar look at the place of a constant directly. The compiler writes one more class for
 * each that has such switches, as a guard against an enum that was compiled at another time: in one jar there is none.
 * Switches over enums from elsewhere keep theirs.
 */
final class Switches {

    private final SwitchTables tables;
    private final Set<String> kept = new HashSet<>();

    private Switches(SwitchTables tables) {
        this.tables = tables;
    }

    /**
     * Changes the classes that have such switches.
     *
     * @param types by internal name
     * @return the names of the classes that nothing needs any more
     */
    static Set<String> direct(Map<String, ClassNode> types) {
        var tables = new SwitchTables(types.values());
        var switches = new Switches(tables);
        types.values().forEach(switches::keepWhatIsReadOtherwise);
        types.values().forEach(switches::change);
        return types.keySet().stream().filter(switches::isGone).collect(Collectors.toSet());
    }

    private boolean isGone(String type) {
        return tables.has(type) && !kept.contains(type);
    }

    private void keepWhatIsReadOtherwise(ClassNode type) {
        if (!tables.has(type.name)) {
            reads(type).filter(read -> end(read).isEmpty()).forEach(read -> kept.add(read.owner));
        }
    }

    private Stream<FieldInsnNode> reads(ClassNode type) {
        return type.methods.stream()
                .flatMap(method -> Stream.of(method.instructions.toArray()))
                .filter(each -> each instanceof FieldInsnNode read && tables.has(read.owner))
                .map(FieldInsnNode.class::cast);
    }

    private void change(ClassNode type) {
        for (var method : type.methods) {
            for (var each : method.instructions.toArray()) {
                if (each instanceof FieldInsnNode read && isGone(read.owner) && !isGone(type.name)) {
                    change(method, read, end(read).orElseThrow());
                }
            }
        }
    }

    private void change(MethodNode method, FieldInsnNode table, AbstractInsnNode lookedUp) {
        var old = lookedUp.getNext();
        method.instructions.set(old, switchOver(tables.placesByKey(table), old));
        method.instructions.remove(lookedUp);
        method.instructions.remove(table);
    }

    /** Where the table is looked up for a switch, unless something else may come in between. */
    private static Optional<AbstractInsnNode> end(FieldInsnNode table) {
        var at = table.getNext();
        while (at != null && at.getOpcode() != Opcodes.IALOAD) {
            if (at instanceof JumpInsnNode || at instanceof FieldInsnNode next && next.desc.equals("[I")) {
                return Optional.empty();
            }
            at = at.getNext();
        }
        return Optional.ofNullable(at)
                .filter(found -> found.getNext() instanceof LookupSwitchInsnNode
                        || found.getNext() instanceof TableSwitchInsnNode);
    }

    private static AbstractInsnNode switchOver(Map<Integer, Integer> places, AbstractInsnNode old) {
        return old instanceof LookupSwitchInsnNode lookup
                ? switchOver(places, lookup.dflt, lookup.keys, lookup.labels)
                : switchOver(places, (TableSwitchInsnNode) old);
    }

    private static AbstractInsnNode switchOver(Map<Integer, Integer> places, TableSwitchInsnNode old) {
        var keys = new ArrayList<Integer>();
        for (var key = old.min; key <= old.max; key++) {
            keys.add(key);
        }
        return switchOver(places, old.dflt, keys, old.labels);
    }

    private static AbstractInsnNode switchOver(
            Map<Integer, Integer> places, LabelNode otherwise, List<Integer> keys, List<LabelNode> labels) {
        var byPlace = new TreeMap<Integer, LabelNode>();
        for (var at = 0; at < keys.size(); at++) {
            byPlace.put(places.get(keys.get(at)), labels.get(at));
        }
        return new LookupSwitchInsnNode(
                otherwise,
                byPlace.keySet().stream().mapToInt(Integer::intValue).toArray(),
                byPlace.values().toArray(LabelNode[]::new));
    }
}
