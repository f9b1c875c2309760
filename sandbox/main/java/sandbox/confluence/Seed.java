package sandbox.confluence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import sandbox.people.Account;

/** What a fresh site begins with: a space for the staff's incidents and one that is open to everybody. */
final class Seed {

    private Seed() {}

    static void plant(Site site) {
        site.spaceChanges()
                .create("INC", "Incidents", "What went wrong and what we learned", Account.STAFF, body("incidents"));
        site.spaceChanges().create("DOC", "Documentation", "How things work", Account.USERS, body("documentation"));
    }

    private static String body(String name) {
        try (InputStream stream = Seed.class.getResourceAsStream("/sandbox/confluence/seed/" + name + ".xml")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
