package org.aftermath.host.pairing;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Random values that nobody can guess. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** @return twice as many hex digits */
    public static String mint(int bytes) {
        var value = new byte[bytes];
        RANDOM.nextBytes(value);
        return HexFormat.of().formatHex(value);
    }
}
