package packing;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import net.sourceforge.plantuml.zopfli.Options;
import net.sourceforge.plantuml.zopfli.Options.BlockSplitting;
import net.sourceforge.plantuml.zopfli.Options.OutputFormat;
import net.sourceforge.plantuml.zopfli.Zopfli;

/**
 * The shortest of several ways to say the same in the one code that jars know. Names and what is made of numbers compress
 * better with a code each; a thorough search tries more places for that, for a second a file.
 */
final class Deflated {

    private static final byte[] NOTHING = {};
    private static final int FAST = Deflater.BEST_SPEED;
    private static final int BEST = Deflater.BEST_COMPRESSION;
    private static final int LEAST_ROOM = 1 << 10;

    private Deflated() {}

    /** Everything in one code, or with a new one from that place on. */
    static byte[] quickly(byte[] content, int place) {
        return shortest(Stream.of(parted(content, content.length), parted(content, place)));
    }

    /** The same, or what a thorough search finds. */
    static byte[] thoroughly(byte[] content, int place) {
        var options = new Options(OutputFormat.DEFLATE, BlockSplitting.FIRST, 15);
        var searched = new Zopfli(Math.max(LEAST_ROOM, 2 * content.length)).compress(options, content);
        return shortest(Stream.of(quickly(content, place), Arrays.copyOf(searched.getData(), searched.getSize())));
    }

    private static byte[] shortest(Stream<byte[]> ways) {
        return ways.min(Comparator.comparingInt(way -> way.length)).orElseThrow();
    }

    /** A block ends when the level changes and nothing is held back; no byte marks it. */
    private static byte[] parted(byte[] content, int place) {
        var to = new ByteArrayOutputStream();
        var deflater = new Deflater(BEST, true);
        try {
            feed(deflater, content, 0, place, to);
            if (place < content.length) {
                turn(deflater, FAST, to);
                turn(deflater, BEST, to);
            }
            deflater.finish();
            feed(deflater, content, place, content.length, to);
            return to.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void turn(Deflater deflater, int level, ByteArrayOutputStream to) {
        deflater.setLevel(level);
        feed(deflater, NOTHING, 0, 0, to);
    }

    private static void feed(Deflater deflater, byte[] content, int from, int to, ByteArrayOutputStream output) {
        var room = new byte[8192];
        deflater.setInput(content, from, to - from);
        var written = deflater.deflate(room);
        while (written > 0) {
            output.write(room, 0, written);
            written = deflater.deflate(room);
        }
    }
}
