package platform.generator;

/** A signature list says something the generator does not understand; the message starts with {@code file:line}. */
public final class SignatureFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SignatureFault(String place, String message) {
        super(place + ": " + message);
    }
}
