package packing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.ZipOutputStream;

/**
 * A zip whose entries change their code where their kind of content changes: names and what is made of numbers compress
 * better with a code each. A block ends when the level changes and nothing is held back; no byte marks it.
 */
final class Blocks extends ZipOutputStream {

    private static final byte[] NOTHING = {};
    private static final int FAST = Deflater.BEST_SPEED;
    private static final int BEST = Deflater.BEST_COMPRESSION;

    Blocks(OutputStream to) {
        super(to);
        setLevel(BEST);
    }

    /** Writes all of the entry, with a new block from that place on, if it is not the end. */
    void write(byte[] content, int place) throws IOException {
        write(content, 0, place);
        if (place < content.length) {
            turn(FAST);
            turn(BEST);
            write(content, place, content.length - place);
        }
    }

    private void turn(int level) throws IOException {
        def.setLevel(level);
        def.setInput(NOTHING);
        deflate();
    }

    /** How long the entry will be. */
    static long size(byte[] content, int place) {
        var deflater = new Deflater(BEST, true);
        try {
            feed(deflater, content, 0, place);
            if (place < content.length) {
                turn(deflater, FAST);
                turn(deflater, BEST);
            }
            deflater.finish();
            feed(deflater, content, place, content.length);
            return deflater.getBytesWritten();
        } finally {
            deflater.end();
        }
    }

    private static void turn(Deflater deflater, int level) {
        deflater.setLevel(level);
        feed(deflater, NOTHING, 0, 0);
    }

    private static void feed(Deflater deflater, byte[] content, int from, int to) {
        var room = new byte[8192];
        deflater.setInput(content, from, to - from);
        while (deflater.deflate(room) > 0) {
            continue;
        }
    }
}
