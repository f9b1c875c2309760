package packing.library;

/** Is made by the plugin. */
public final class Loud extends Bell {

    @Override
    String sound() {
        return "ding";
    }

    @Override
    public String toString() {
        return "loud";
    }

    @Override
    public String unused() {
        return "";
    }
}
