package sandbox.sal;

import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.page.PageCapability;
import com.atlassian.sal.api.user.UserRole;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.EnumSet;
import sandbox.http.Web;
import sandbox.http.Xsrf;

/** Where to log in, and what protects forms. A secure administrator session is taken for granted. */
final class HostSecurity implements LoginUriProvider, WebSudoManager, XsrfTokenValidator, XsrfTokenAccessor {

    private final Web web;
    private final String origin;

    /** @param origin scheme, host and port */
    HostSecurity(Web web, String origin) {
        this.web = web;
        this.origin = origin;
    }

    @Override
    public URI getLoginUri(URI returnUri) {
        var query = returnUri.getRawQuery() == null ? "" : "?" + returnUri.getRawQuery();
        return URI.create(origin + web.loginUrl(returnUri.getRawPath() + query));
    }

    @Override
    public URI getLoginUri(URI returnUri, EnumSet<PageCapability> pageCaps) {
        return getLoginUri(returnUri);
    }

    @Override
    public URI getLoginUriForRole(URI returnUri, UserRole role) {
        return getLoginUri(returnUri);
    }

    @Override
    public URI getLoginUriForRole(URI returnUri, UserRole role, EnumSet<PageCapability> pageCaps) {
        return getLoginUri(returnUri);
    }

    @Override
    public boolean canExecuteRequest(HttpServletRequest request) {
        return true;
    }

    @Override
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        // Nobody is ever asked for a password a second time here.
    }

    @Override
    public void willExecuteWebSudoRequest(HttpServletRequest request) {
        // As above.
    }

    @Override
    public boolean validateFormEncodedToken(HttpServletRequest request) {
        return Xsrf.hasHeader(request) || Xsrf.hasToken(request);
    }

    @Override
    public String getXsrfParameterName() {
        return Xsrf.PARAMETER;
    }

    @Override
    public String getXsrfToken(HttpServletRequest request, HttpServletResponse response, boolean create) {
        return create || request.getSession(false) != null ? Xsrf.token(request) : null;
    }
}
