package packing.library;

/** Is never made. */
public final class Silent extends Bell {

    @Override
    String sound() {
        return "";
    }
}
