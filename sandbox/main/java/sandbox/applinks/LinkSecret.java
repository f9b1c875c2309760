package sandbox.applinks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Says in whose name one host calls the other. The genuine hosts use OAuth for it; here both know a secret that lies
 * in the data directory they share.
 */
final class LinkSecret {

    /** The header that carries account, time and signature. */
    static final String HEADER = "X-Sandbox-Link";

    private static final Duration VALID = Duration.ofSeconds(60);

    private final byte[] key;
    private final Clock clock;

    private LinkSecret(byte[] key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /** Reads the secret, or makes it if this host is the first; hosts may start at the same time. */
    static LinkSecret in(Path sharedHome, Clock clock) {
        var file = sharedHome.resolve("link-secret");
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            return new LinkSecret(HexFormat.of().parseHex(Files.readString(file).strip()), clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written elsewhere first: whoever finds the file finds all of it. */
    private static void create(Path file) throws IOException {
        var fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        var draft = Files.createTempFile(file.getParent(), "link-secret", ".draft");
        try {
            Files.writeString(draft, HexFormat.of().formatHex(fresh));
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            // Another host was first, and its secret is as good.
        } finally {
            Files.delete(draft);
        }
    }

    /** Good for one minute and for this method and path only. */
    String sign(String accountKey, String method, String path) {
        var stamp = accountKey + ";" + clock.millis();
        return stamp + ";" + digest(stamp, method, path);
    }

    /** The key of the account in whose name the request comes; empty if the header is not good. */
    Optional<String> verify(String header, String method, String path) {
        var parts = header.split(";");
        if (parts.length != 3 || !parts[1].matches("\\d{1,15}")) {
            return Optional.empty();
        }
        var expected = digest(parts[0] + ";" + parts[1], method, path);
        boolean genuine = MessageDigest.isEqual(ascii(expected), ascii(parts[2]));
        boolean recent = Math.abs(clock.millis() - Long.parseLong(parts[1])) <= VALID.toMillis();
        return genuine && recent ? Optional.of(parts[0]) : Optional.empty();
    }

    private String digest(String stamp, String method, String path) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of()
                    .formatHex(mac.doFinal((stamp + "\n" + method + "\n" + path).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
