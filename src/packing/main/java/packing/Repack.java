package packing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Packs a jar again, smaller: {@code Repack <jar>}. Entries keep their names, order and time, and whatever is no class its
 * content; classes are {@link Ordered}. What is said of packages and the entries of folders are left out. An entry says its
 * size before its content, so that nothing needs to follow it.
 */
public final class Repack {

    private Repack() {}

    /** Replaces the jar; the same jar gives the same bytes. */
    public static void main(String... arguments) throws IOException {
        var jar = Path.of(arguments[0]);
        var smaller = jar.resolveSibling(jar.getFileName() + ".smaller");
        try (var from = new ZipFile(jar.toFile());
                var to = new Blocks(Files.newOutputStream(smaller))) {
            for (var entry : from.stream().filter(Repack::isRead).toList()) {
                var content = from.getInputStream(entry).readAllBytes();
                if (entry.getName().endsWith(".class")) {
                    var ordered = Ordered.of(content);
                    write(entry, ordered, new Constants(ordered).endOfNames(), to);
                } else {
                    write(entry, content, content.length, to);
                }
            }
        }
        Files.move(smaller, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Folders follow from names; of a package nothing is left to say without {@link Nullness}. */
    private static boolean isRead(ZipEntry entry) {
        return !entry.isDirectory() && !entry.getName().endsWith("/package-info.class");
    }

    /** In one block, or in two if that is smaller. */
    private static void write(ZipEntry entry, byte[] content, int place, Blocks to) throws IOException {
        var end = Blocks.size(content, place) < Blocks.size(content, content.length) ? place : content.length;
        var same = new ZipEntry(entry.getName());
        same.setTimeLocal(entry.getTimeLocal());
        same.setMethod(ZipEntry.DEFLATED);
        same.setSize(content.length);
        same.setCompressedSize(Blocks.size(content, end));
        same.setCrc(checksum(content));
        to.putNextEntry(same);
        to.write(content, end);
        to.closeEntry();
    }

    private static long checksum(byte[] content) {
        var checksum = new CRC32();
        checksum.update(content);
        return checksum.getValue();
    }
}
