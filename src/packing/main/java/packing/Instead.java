package packing;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Static members that carried classes use instead of others, which come with half a library that is never used. Both
 * have the same type; one that nobody asked for is an error, so that the list says nothing that is not so.
 */
final class Instead {

    private final Map<String, String> members = new LinkedHashMap<>();
    private final Set<String> changed = new HashSet<>();

    /** Reads {@code org/jsoup/parser/Parser.htmlParser=org/jsoup/parser/Parser.xmlParser}. */
    void add(String pair) {
        var sides = pair.split("=", 2);
        members.put(sides[0], sides[1]);
    }

    void change(ClassNode type) {
        type.methods.forEach(method -> method.instructions.forEach(this::change));
    }

    /** Those that no class that was read has used. */
    Set<String> unused() {
        var unused = new HashSet<>(members.keySet());
        unused.removeAll(changed);
        return unused;
    }

    private void change(AbstractInsnNode code) {
        if (code instanceof MethodInsnNode call && call.getOpcode() == Opcodes.INVOKESTATIC) {
            var other = other(new Member(call.owner, call.name, call.desc));
            call.owner = other.owner();
            call.name = other.name();
        } else if (code instanceof FieldInsnNode read && read.getOpcode() == Opcodes.GETSTATIC) {
            var other = other(new Member(read.owner, read.name, read.desc));
            read.owner = other.owner();
            read.name = other.name();
        }
    }

    private Member other(Member member) {
        var path = members.get(member.path());
        if (path == null) {
            return member;
        }
        changed.add(member.path());
        return member.at(path);
    }
}
