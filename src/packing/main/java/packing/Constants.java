package packing;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/** What a class has in its pool of constants, as far as an order is chosen for it. */
final class Constants {

    private static final int NAME = 1;
    private static final int TYPE = 7;
    private static final int TEXT = 8;
    private static final int FIELD = 9;
    private static final int METHOD = 10;
    private static final int METHOD_OF_INTERFACE = 11;
    private static final int NAME_AND_TYPE = 12;

    private static final Comparator<Member> PAIRS = Comparator.comparing(
                    (Member member) -> backwards(member.descriptor()))
            .thenComparing(member -> backwards(member.name()));

    private final byte[] content;
    private final ClassReader reader;
    private final char[] room;

    Constants(byte[] content) {
        this.content = content;
        this.reader = new ClassReader(content);
        this.room = new char[reader.getMaxStringLength()];
    }

    /** Puts them all into an empty class, in the order told of {@link Ordered}. */
    void addTo(ClassWriter writer) {
        byEnd(starts(TEXT).map(start -> reader.readUTF8(start, room))).forEach(writer::newConst);
        byEnd(starts(NAME).map(this::name)).forEach(writer::newUTF8);
        starts(TYPE).map(start -> reader.readUTF8(start, room)).sorted().forEach(writer::newClass);
        starts(NAME_AND_TYPE)
                .map(start -> pair("", start))
                .sorted(PAIRS)
                .forEach(pair -> writer.newNameType(pair.name(), pair.descriptor()));
        members(FIELD).forEach(field -> writer.newField(field.owner(), field.name(), field.descriptor()));
        members(METHOD).forEach(method -> add(method, false, writer));
        members(METHOD_OF_INTERFACE).forEach(method -> add(method, true, writer));
    }

    /** Whether it names the class. */
    boolean names(String type) {
        return starts(TYPE).anyMatch(start -> type.equals(reader.readUTF8(start, room)));
    }

    /** Where the last name ends. */
    int endOfNames() {
        return starts(NAME)
                .mapToInt(start -> start + 2 + reader.readUnsignedShort(start))
                .max()
                .orElse(content.length);
    }

    private static void add(Member method, boolean ofInterface, ClassWriter writer) {
        writer.newMethod(method.owner(), method.name(), method.descriptor(), ofInterface);
    }

    private Stream<Member> members(int kind) {
        return starts(kind)
                .map(start -> pair(reader.readClass(start, room), reader.getItem(reader.readUnsignedShort(start + 2))))
                .sorted(Comparator.comparing(Member::owner).thenComparing(PAIRS));
    }

    private Member pair(String owner, int start) {
        return new Member(owner, reader.readUTF8(start, room), reader.readUTF8(start + 2, room));
    }

    private static Stream<String> byEnd(Stream<String> texts) {
        return texts.sorted(Comparator.comparing(Constants::backwards));
    }

    private static String backwards(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    /** Where the constants of a kind begin, after the byte that tells the kind. */
    private Stream<Integer> starts(int kind) {
        var starts = new ArrayList<Integer>();
        for (var at = 1; at < reader.getItemCount(); at++) {
            var start = reader.getItem(at);
            if (start > 0 && content[start - 1] == kind) {
                starts.add(start);
            }
        }
        return List.copyOf(starts).stream();
    }

    private String name(int start) {
        try {
            return new DataInputStream(new ByteArrayInputStream(content, start, content.length - start)).readUTF();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
