package packing.plugin;

import packing.library.Loud;
import packing.library.Size;
import packing.library.Tone;

/** Uses a part of the library. */
public final class Plugin {

    private Plugin() {}

    /** Throws if there are words. */
    public static String run(String... words) {
        return Tone.chosen() + " " + new Loud().ring(words);
    }

    /** Names one constant of two. */
    public static String fit() {
        return Size.BIG.fit();
    }
}
