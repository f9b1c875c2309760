package packing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.aftermath.Linkage;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * Packs a jar again, smaller: {@code Repack <jar> quick|thorough}. Entries keep their names, order and time, and whatever
 * is no class its content; classes are {@link Ordered}, and {@link Linkage} is added for them. What is said of packages,
 * the entries of folders and the classes that {@link Fewer} makes needless are left out. An entry says its size before its content, so
 * that nothing needs to follow it.
 */
public final class Repack {

    private static final String CLASS = ".class";
    private static final String LINKAGE = "org/aftermath/Linkage.class";

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
        var classes = Fewer.of(classes());
        var entries = from.stream()
                .filter(entry -> isRead(entry) && (!isClass(entry) || classes.containsKey(typeName(entry))))
                .toList();
        var packed = entries.parallelStream().map(entry -> pack(entry, classes)).toList();
        for (var entry : packed) {
            to.addRawArchiveEntry(entry.head(), new ByteArrayInputStream(entry.body()));
        }
        if (from.getEntry(LINKAGE) == null && classes.values().stream().anyMatch(Linked::needsLinkage)) {
            var linkage = packed(LINKAGE, entries.get(0).getTimeLocal(), linkage());
            to.addRawArchiveEntry(linkage.head(), new ByteArrayInputStream(linkage.body()));
        }
    }

    /** Folders follow from names; of a package nothing is left to say without {@link Nullness}. */
    private static boolean isRead(ZipEntry entry) {
        return !entry.isDirectory() && !entry.getName().endsWith("/package-info.class");
    }

    private Map<String, byte[]> classes() {
        return from.stream()
                .filter(entry -> isClass(entry) && isRead(entry))
                .collect(Collectors.toMap(Repack::typeName, this::content));
    }

    private static boolean isClass(ZipEntry entry) {
        return entry.getName().endsWith(CLASS) && !entry.getName().equals(LINKAGE);
    }

    private static String typeName(ZipEntry entry) {
        return entry.getName().substring(0, entry.getName().length() - CLASS.length());
    }

    private Packed pack(ZipEntry entry, Map<String, byte[]> classes) {
        if (!isClass(entry)) {
            var isScript = thorough && entry.getName().endsWith(".js");
            var content = isScript ? Script.shortened(entry.getName(), content(entry)) : content(entry);
            return packed(entry.getName(), entry.getTimeLocal(), content);
        }
        var ordered = Ordered.of(classes.get(typeName(entry)), thorough);
        return packed(entry.getName(), entry.getTimeLocal(), ordered, new Constants(ordered).endOfNames());
    }

    private Packed packed(String name, LocalDateTime time, byte[] content) {
        return packed(name, time, content, content.length);
    }

    private Packed packed(String name, LocalDateTime time, byte[] content, int place) {
        var body = thorough ? Deflated.thoroughly(content, place) : Deflated.quickly(content, place);
        var head = new ZipArchiveEntry(name);
        head.setTimeLocal(time);
        head.setMethod(ZipEntry.DEFLATED);
        head.setSize(content.length);
        head.setCompressedSize(body.length);
        head.setCrc(checksum(content));
        return new Packed(head, body);
    }

    private static byte[] linkage() {
        try (var stream = Linkage.class.getResourceAsStream("Linkage.class")) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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
