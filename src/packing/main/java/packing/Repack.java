package packing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Packs a jar again, smaller: {@code Repack <jar>}. Entries keep their names, order and time, and whatever is no class its
 * content; classes are {@link Ordered}. What is said of packages and the entries of folders are left out. An entry says its
 * size before its content, so that nothing needs to follow it.
 */
public final class Repack {

    private static final int BEST = Deflater.BEST_COMPRESSION;

    private Repack() {}

    /** Replaces the jar; the same jar gives the same bytes. */
    public static void main(String... arguments) throws IOException {
        var jar = Path.of(arguments[0]);
        var smaller = jar.resolveSibling(jar.getFileName() + ".smaller");
        try (var from = new ZipFile(jar.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(smaller))) {
            to.setLevel(BEST);
            for (var entry : from.stream().filter(Repack::isRead).toList()) {
                var content = from.getInputStream(entry).readAllBytes();
                write(entry, entry.getName().endsWith(".class") ? Ordered.of(content) : content, to);
            }
        }
        Files.move(smaller, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Folders follow from names; of a package nothing is left to say without {@link Nullness}. */
    private static boolean isRead(ZipEntry entry) {
        return !entry.isDirectory() && !entry.getName().endsWith("/package-info.class");
    }

    private static void write(ZipEntry entry, byte[] content, ZipOutputStream to) throws IOException {
        var same = new ZipEntry(entry.getName());
        same.setTimeLocal(entry.getTimeLocal());
        same.setMethod(ZipEntry.DEFLATED);
        same.setSize(content.length);
        same.setCompressedSize(deflated(content));
        same.setCrc(checksum(content));
        to.putNextEntry(same);
        to.write(content);
        to.closeEntry();
    }

    /** How much the stream will make of it. */
    private static long deflated(byte[] content) {
        var deflater = new Deflater(BEST, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            var room = new byte[8192];
            while (!deflater.finished()) {
                deflater.deflate(room);
            }
            return deflater.getBytesWritten();
        } finally {
            deflater.end();
        }
    }

    private static long checksum(byte[] content) {
        var checksum = new CRC32();
        checksum.update(content);
        return checksum.getValue();
    }
}
