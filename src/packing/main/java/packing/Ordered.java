package packing;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/**
 * The same class in an order that compresses better: first the texts that code loads, for which it has a short order, then
 * names by their ends, so that those that end alike are neighbours, then what is made of names, in the order of these.
 * Without what {@link Nullness}, {@link Shapes}, {@link Kin} and {@link Lines} leave out, linked by {@link Linked}, and
 * otherwise with everything.
 */
final class Ordered {

    private Ordered() {}

    /** @param bare whether no lines are told */
    static byte[] of(byte[] type, boolean bare) {
        var lean = new ClassWriter(0);
        new ClassReader(type).accept(new Nullness(new Shapes(new Kin(bare, new Lines(bare, new Linked(lean))))), 0);
        return inOrder(lean.toByteArray());
    }

    private static byte[] inOrder(byte[] type) {
        var writer = new ClassWriter(0);
        new Constants(type).addTo(writer);
        new ClassReader(type).accept(writer, 0);
        return writer.toByteArray();
    }
}
