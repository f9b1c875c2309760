package packing;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/**
 * The same class in an order that compresses better: its names stand by their ends, so that those that end alike are
 * neighbours. Without what {@link Nullness} and {@link Shapes} leave out, and otherwise with everything, lines and source file included.
 */
final class Ordered {

    private static final int TEXT = 1;

    private Ordered() {}

    static byte[] of(byte[] type) {
        var lean = new ClassWriter(0);
        new ClassReader(type).accept(new Nullness(new Shapes(lean)), 0);
        return byEnd(lean.toByteArray());
    }

    private static byte[] byEnd(byte[] type) {
        var reader = new ClassReader(type);
        var names = new TreeSet<>(Comparator.comparing(
                (String name) -> new StringBuilder(name).reverse().toString()));
        for (var at = 1; at < reader.getItemCount(); at++) {
            var start = reader.getItem(at);
            if (start > 0 && type[start - 1] == TEXT) {
                names.add(new String(type, start + 2, reader.readUnsignedShort(start), StandardCharsets.UTF_8));
            }
        }
        var writer = new ClassWriter(0);
        names.forEach(writer::newUTF8);
        reader.accept(writer, 0);
        return writer.toByteArray();
    }
}
