package org.aftermath.host.remote;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Random values that nobody can guess. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** @return twice as many hex digits */
    static String mint(int bytes) {
        var value = new byte[bytes];
        RANDOM.nextBytes(value);
        return HexFormat.of().formatHex(value);
    }
}
