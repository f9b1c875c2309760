package packing.library;

/** Constants, and how to come by them. */
public enum Tone {
    LOW,
    HIGH;

    /** The one that is used. */
    public static Tone chosen() {
        return usual();
    }

    static Tone usual() {
        return LOW;
    }

    static Tone other() {
        return HIGH;
    }

    /** Is never called. */
    public boolean never() {
        return false;
    }
}
