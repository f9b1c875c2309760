package packing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes classes into a jar that compresses nothing, and some of them into a folder beside it:
 * {@code Together <jar> <time> <apart> <annotation,...> <folder>...}. The plugin's jar, which carries that jar, compresses
 * all of it in one go, and what classes have in common is said once instead of in each of them. Classes that bear one of
 * the annotations stand apart, because hosts look for them among the plugin's own entries. Classes are in the order of
 * their names and of one time, so that the same classes make the same bytes.
 */
public final class Together {

    private static final String CLASS = ".class";

    private final List<String> annotations;
    private final Path apart;
    private final Map<String, byte[]> together = new TreeMap<>();

    private Together(List<String> annotations, Path apart) {
        this.annotations = annotations;
        this.apart = apart;
    }

    /**
     * @param arguments the jar, the time of its entries (ISO 8601, UTC), the folder of those apart, which is emptied
     *     before, names of annotations, folders with classes
     * @throws IllegalArgumentException if two folders have a class of one name
     * @throws IOException if the folders cannot be read, or the jar cannot be written
     */
    public static void main(String... arguments) throws IOException {
        var given = List.of(arguments);
        var jar = Path.of(given.get(0));
        var work = new Together(List.of(given.get(3).split(",")), Path.of(given.get(2)));
        Carry.empty(work.apart);
        for (var folder : given.subList(4, given.size())) {
            work.read(Path.of(folder));
        }
        Files.createDirectories(jar.getParent());
        try (var out = Files.newOutputStream(jar)) {
            work.write(LocalDateTime.ofInstant(Instant.parse(given.get(1)), ZoneOffset.UTC), out);
        }
    }

    private void read(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Together::isRead).toList()) {
                put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
    }

    /** What is said of packages is read by compilers alone. */
    private static boolean isRead(Path file) {
        return file.toString().endsWith(CLASS) && !file.endsWith("package-info" + CLASS);
    }

    private void put(String name, byte[] type) throws IOException {
        if (bearsOne(type)) {
            var file = apart.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, type);
        } else if (together.put(name, type) != null) {
            throw new IllegalArgumentException("Twice: " + name);
        }
    }

    private boolean bearsOne(byte[] type) {
        var found = new boolean[1];
        var look = new ClassVisitor(Opcodes.ASM9) {
            @Override
            public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
                found[0] |= annotations.contains(Type.getType(descriptor).getClassName());
                return null;
            }
        };
        new ClassReader(type).accept(look, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return found[0];
    }

    private void write(LocalDateTime time, OutputStream out) throws IOException {
        var jar = new ZipOutputStream(out);
        for (var each : together.entrySet()) {
            var checksum = new CRC32();
            checksum.update(each.getValue());
            var entry = new ZipEntry(each.getKey());
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(each.getValue().length);
            entry.setCrc(checksum.getValue());
            entry.setTimeLocal(time);
            jar.putNextEntry(entry);
            jar.write(each.getValue());
        }
        jar.finish();
    }
}
