package sandbox.people;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

/**
 * A person who may log in.
 *
 * @param key never changes; equals the first name the account had
 * @param name the login name
 */
public record Account(
        String key,
        String name,
        String fullName,
        String email,
        Locale locale,
        ZoneId zone,
        boolean active,
        Set<String> groups) {

    /** The group whose members administer the whole host. */
    public static final String ADMINISTRATORS = "administrators";

    /** The group of everybody with a licence for the product. */
    public static final String USERS = "users";

    /** The group of those who may see the space and the project that a fresh sandbox begins with. */
    public static final String STAFF = "staff";

    public boolean isLicensed() {
        return groups.contains(USERS);
    }

    public boolean isAdministrator() {
        return groups.contains(ADMINISTRATORS);
    }
}
