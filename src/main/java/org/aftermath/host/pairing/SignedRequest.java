package org.aftermath.host.pairing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a signature covers.
 *
 * @param target path and query as seen from the product's base address, so that both sides see the same behind any
 *     proxy
 * @param time seconds since 1970
 * @param nonce used for one request only
 */
public record SignedRequest(String method, String target, long time, String nonce, byte[] body) {

    public static final String PEER = "X-Aftermath-Peer";
    public static final String TIME = "X-Aftermath-Time";
    public static final String NONCE = "X-Aftermath-Nonce";
    public static final String SIGNATURE = "X-Aftermath-Signature";

    private static final String HMAC = "HmacSHA256";

    /** All that a peer needs to believe it. */
    public Map<String, String> headers(Pairing pairing) {
        return Map.of(
                PEER,
                pairing.id(),
                TIME,
                Long.toString(time),
                NONCE,
                nonce,
                SIGNATURE,
                signature(pairing.secrets().get(0)));
    }

    /** HMAC-SHA256 in hex. */
    public String signature(String secret) {
        return hmac(secret, canonical());
    }

    /** HMAC-SHA256 of a text in hex. */
    public static String hmac(String secret, String text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has " + HMAC, missing);
        }
    }

    /** Takes the same time however much of the signature is right. */
    boolean isSignedBy(String secret, String signature) {
        var right = signature(secret).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(right, signature.getBytes(StandardCharsets.UTF_8));
    }

    private String canonical() {
        try {
            var hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(body));
            return String.join("\n", method, target, Long.toString(time), nonce, hash);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }
}
