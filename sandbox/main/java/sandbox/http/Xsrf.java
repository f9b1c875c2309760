package sandbox.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** Tells requests that a page of this host made from those that another site made in a visitor's name. */
public final class Xsrf {

    /** The request parameter of the genuine hosts. */
    public static final String PARAMETER = "atl_token";

    private static final String SESSION_ATTRIBUTE = "sandbox.xsrf";
    private static final Set<String> CHANGING = Set.of("POST", "PUT", "DELETE", "PATCH");
    private static final Set<String> FORMS =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

    private Xsrf() {}

    /** The session's token; a session is begun if there is none. */
    public static String token(HttpServletRequest request) {
        var session = request.getSession(true);
        synchronized (session.getId().intern()) {
            if (session.getAttribute(SESSION_ATTRIBUTE) == null) {
                session.setAttribute(SESSION_ATTRIBUTE, HexFormat.of().toHexDigits(random()));
            }
            return (String) session.getAttribute(SESSION_ATTRIBUTE);
        }
    }

    public static boolean hasToken(HttpServletRequest request) {
        var session = request.getSession(false);
        var given = request.getParameter(PARAMETER);
        return session != null && given != null && given.equals(session.getAttribute(SESSION_ATTRIBUTE));
    }

    /** True if only a script that the browser trusts, or no browser at all, can have sent this header. */
    public static boolean hasHeader(HttpServletRequest request) {
        var header = request.getHeader("X-Atlassian-Token");
        return header != null && Set.of("no-check", "nocheck").contains(header.toLowerCase(Locale.ROOT));
    }

    public static boolean changes(HttpServletRequest request) {
        return CHANGING.contains(request.getMethod());
    }

    /** A body that any site's form can send, or a call that names another site as its origin. */
    public static boolean mayComeFromElsewhere(HttpServletRequest request) {
        var origin = request.getHeader("Origin");
        if (origin != null && !origin.equals(request.getScheme() + "://" + request.getHeader("Host"))) {
            return true;
        }
        var type = request.getContentType();
        return type != null && FORMS.contains(type.split(";")[0].strip().toLowerCase(Locale.ROOT));
    }

    private static long random() {
        return ThreadLocalRandom.current().nextLong();
    }
}
