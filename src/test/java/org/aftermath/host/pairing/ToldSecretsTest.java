package org.aftermath.host.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.time.Instant;
import java.util.Map;
import java.util.TreeSet;
import org.aftermath.core.feed.Subscription;
import org.aftermath.core.people.UserRef;
import org.junit.Test;

/** Values that carry secrets do not tell them when they are written into a log or a message. */
public class ToldSecretsTest {

    private static final String SECRET = "0123456789abcdef";

    /** Values that tell all they have, and why what is so called in them is none. */
    private static final Map<String, String> HARMLESS = Map.of(
            "org.aftermath.host.pairing.Gatekeeper$Headers",
                    "a signature and a nonce that came in are good for nothing any more",
            "org.aftermath.host.pairing.SignedRequest", "the nonce goes over the wire in the open",
            "org.aftermath.core.session.Remark", "the hash of a secret of 122 random bits, which leads to nobody");

    @Test
    public void aPairingDoesNotTellItsSecret() {
        assertThat(Pairing.of("id", "https://jira", SECRET, Instant.EPOCH).toString())
                .doesNotContain(SECRET);
    }

    @Test
    public void aSubscriptionDoesNotTellItsHash() {
        assertThat(new Subscription("OPS", new UserRef("sre"), SECRET, Instant.EPOCH).toString())
                .doesNotContain(SECRET)
                .contains("OPS");
    }

    /** Whatever record is made with a secret later either says something else of itself or is named above. */
    @Test
    public void everyRecordWithASecretIsKnown() {
        var telling = new TreeSet<String>();
        var hiding = new TreeSet<String>();
        new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("org.aftermath").stream()
                        .filter(type -> type.isRecord() && hasSecret(type))
                        .forEach(type -> (tellsAll(type) ? telling : hiding).add(type.getName()));

        assertThat(telling).isEqualTo(new TreeSet<>(HARMLESS.keySet()));
        System.out.println("Gate: values with secrets: " + hiding.size() + " do not tell them, " + telling.size()
                + " tell what is harmless");
    }

    private static boolean hasSecret(JavaClass type) {
        return type.getFields().stream()
                .anyMatch(field -> field.getName().matches("(?i).*(secret|signature|nonce|hash|seal|password).*"));
    }

    /** The compiler's own way to say what is in a record. */
    private static boolean tellsAll(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.getName().equals("toString"))
                .allMatch(method -> method.getAccessesFromSelf().isEmpty());
    }
}
