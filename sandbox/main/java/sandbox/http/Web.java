package sandbox.http;

import jakarta.servlet.Servlet;
import java.util.Collection;

/** Where features of the host put what they serve. Everything may be added while the host runs. */
public interface Web {

    /** Serves a servlet under a pattern of the servlet specification, for example {@code /pages/viewpage.action}. */
    void servlet(String pattern, Servlet servlet);

    /**
     * Serves host resources below a path such as {@code /rest/api}. JSON by Jackson; {@link
     * jakarta.ws.rs.WebApplicationException} becomes the host's JSON error; anonymous requests are answered 401
     * unless the class is annotated {@code com.atlassian.annotations.security.AnonymousSiteAccess} or {@code
     * UnrestrictedAccess}.
     */
    void rest(String path, Collection<?> resources);

    /** Forbids or requires nothing by itself: the login page that an anonymous browser is sent to. */
    String loginUrl(String returnTo);
}
