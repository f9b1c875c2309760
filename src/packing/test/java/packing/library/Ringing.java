package packing.library;

/** Bears an annotation. */
@FunctionalInterface
public interface Ringing {

    void ring();
}
