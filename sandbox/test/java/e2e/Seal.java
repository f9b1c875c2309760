package e2e;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs messages as design.md §4 tells, without a line of the product: what anybody with the secret could do. */
record Seal(String peer, String secret) {

    static final String PROGRESS = "/rest/aftermath/1.0/progress";

    /** The headers of a message signed at that time. */
    Map<String, String> headers(String target, Instant time, String body) {
        var nonce = UUID.randomUUID().toString();
        var seconds = Long.toString(time.getEpochSecond());
        return Map.of(
                "X-Aftermath-Peer", peer,
                "X-Aftermath-Time", seconds,
                "X-Aftermath-Nonce", nonce,
                "X-Aftermath-Signature", signature("POST", target, seconds, nonce, body));
    }

    String signature(String method, String target, String time, String nonce, String body) {
        try {
            var hash = hex(MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8)));
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var text = String.join("\n", method, target, time, nonce, hash);
            return hex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
