package org.aftermath.core.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What is kept of the secret by which somebody shows that a question without a name is theirs. The secret is made up and
 * kept where it was typed; nothing leads from the seal to the secret, and from neither to a person (decision 0046).
 */
public final class Seal {

    private Seal() {}

    /** @param secret a UUID made up by chance; shorter ones could be tried out */
    public static String of(String secret) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java has SHA-256", absent);
        }
    }

    /** Whether a seal is that of the secret; takes as long for a wrong one as for the right one. */
    static boolean fits(String seal, String secret) {
        return MessageDigest.isEqual(seal.getBytes(UTF_8), of(secret).getBytes(UTF_8));
    }
}
