package packing.library;

/** Something that has parts which nobody uses. */
public abstract class Bell {

    /** Calls what only its kinds know. */
    public final String ring(String... words) {
        if (words.length > 0) {
            throw new IllegalArgumentException(words[0]);
        }
        return sound();
    }

    abstract String sound();

    /** Is never called. */
    public String unused() {
        return new Silent().sound();
    }
}
