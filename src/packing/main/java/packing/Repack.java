package packing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * Packs a jar again, smaller: {@code Repack <jar> quick|thorough}. Entries keep their names, order and time, and whatever
 * is no class its content; classes are {@link Ordered}. What is said of packages and the entries of folders are left out.
 * An entry says its size before its content, so that nothing needs to follow it.
 */
public final class Repack {

    private final ZipFile from;
    private final boolean thorough;

    private Repack(ZipFile from, boolean thorough) {
        this.from = from;
        this.thorough = thorough;
    }

    /** Replaces the jar; the same jar gives the same bytes. */
    public static void main(String... arguments) throws IOException {
        var jar = Path.of(arguments[0]);
        var smaller = jar.resolveSibling(jar.getFileName() + ".smaller");
        try (var from = new ZipFile(jar.toFile());
                var to = new ZipArchiveOutputStream(smaller)) {
            to.setUseZip64(Zip64Mode.Never);
            new Repack(from, "thorough".equals(arguments[1])).writeTo(to);
        }
        Files.move(smaller, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private void writeTo(ZipArchiveOutputStream to) throws IOException {
        var packed = from.stream().filter(Repack::isRead).toList().parallelStream()
                .map(this::pack)
                .toList();
        for (var entry : packed) {
            to.addRawArchiveEntry(entry.head(), new ByteArrayInputStream(entry.body()));
        }
    }

    /** Folders follow from names; of a package nothing is left to say without {@link Nullness}. */
    private static boolean isRead(ZipEntry entry) {
        return !entry.isDirectory() && !entry.getName().endsWith("/package-info.class");
    }

    private Packed pack(ZipEntry entry) {
        var content = content(entry);
        if (!entry.getName().endsWith(".class")) {
            return packed(entry, content, content.length);
        }
        var ordered = Ordered.of(content);
        return packed(entry, ordered, new Constants(ordered).endOfNames());
    }

    private Packed packed(ZipEntry entry, byte[] content, int place) {
        var body = thorough ? Deflated.thoroughly(content, place) : Deflated.quickly(content, place);
        var head = new ZipArchiveEntry(entry.getName());
        head.setTimeLocal(entry.getTimeLocal());
        head.setMethod(ZipEntry.DEFLATED);
        head.setSize(content.length);
        head.setCompressedSize(body.length);
        head.setCrc(checksum(content));
        return new Packed(head, body);
    }

    private byte[] content(ZipEntry entry) {
        try (var stream = from.getInputStream(entry)) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static long checksum(byte[] content) {
        var checksum = new CRC32();
        checksum.update(content);
        return checksum.getValue();
    }

    private record Packed(ZipArchiveEntry head, byte[] body) {}
}
