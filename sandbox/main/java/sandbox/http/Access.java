package sandbox.http;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import sandbox.people.Account;

/**
 * Who may reach an endpoint. Read from the security annotations, of which there are two packages with the same names;
 * an endpoint without any is for people with a licence.
 */
public enum Access {
    EVERYBODY,
    LOGGED_IN,
    LICENSED,
    ADMINISTRATORS;

    private static final Map<String, Access> BY_ANNOTATION = Map.of(
            "UnrestrictedAccess", EVERYBODY,
            "AnonymousSiteAccess", EVERYBODY,
            "UnlicensedSiteAccess", LOGGED_IN,
            "LicensedOnly", LICENSED,
            "AdminOnly", ADMINISTRATORS,
            "SystemAdminOnly", ADMINISTRATORS);

    /** The first element that carries an annotation decides. */
    public static Access of(AnnotatedElement... nearestFirst) {
        return Arrays.stream(nearestFirst)
                .flatMap(element -> declared(element).stream())
                .findFirst()
                .orElse(LICENSED);
    }

    public boolean allows(Optional<Account> account) {
        return switch (this) {
            case EVERYBODY -> true;
            case LOGGED_IN -> account.isPresent();
            case LICENSED -> account.filter(Account::isLicensed).isPresent();
            case ADMINISTRATORS -> account.filter(Account::isAdministrator).isPresent();
        };
    }

    private static Optional<Access> declared(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.getPackageName().equals("com.atlassian.annotations.security")
                        || type.getPackageName().equals("com.atlassian.plugins.rest.api.security.annotation"))
                .filter(type -> BY_ANNOTATION.containsKey(type.getSimpleName()))
                .map(type -> BY_ANNOTATION.get(type.getSimpleName()))
                .findFirst();
    }
}
