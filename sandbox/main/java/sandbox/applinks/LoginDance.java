package sandbox.applinks;

import com.atlassian.applinks.api.ApplicationId;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import sandbox.host.Host;
import sandbox.people.Acting;

/**
 * The way of a browser through an authorisation, on the side that wants to act: to the linked host's question, and back
 * with the answer to where it came from.
 */
final class LoginDance extends HttpServlet {

    /** Where it begins; the genuine address. */
    static final String AUTHORIZE = "/plugins/servlet/applinks/oauth/login-dance/authorize";

    static final String ACCESS = "/plugins/servlet/applinks/oauth/login-dance/access";

    private static final long serialVersionUID = 1;
    private static final String LINK = "applicationLinkID";
    private static final String BACK = "redirectUrl";

    private final transient Host host;
    private final transient Links links;
    private final transient LinkSecret secret;
    private final transient Authorisations authorisations;

    LoginDance(Host host, Links links, LinkSecret secret, Authorisations authorisations) {
        this.host = host;
        this.links = links;
        this.secret = secret;
        this.authorisations = authorisations;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var link = Optional.ofNullable(request.getParameter(LINK))
                .map(id -> links.getApplicationLink(new ApplicationId(id)));
        if (link.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "There is no such application link.");
        } else if (request.getServletPath().equals(AUTHORIZE)) {
            begin(request, response, link.get().getId(), link.get().getDisplayUrl() + ConsentPage.PATH);
        } else {
            end(request, response, link.get().getId());
        }
    }

    private void begin(HttpServletRequest request, HttpServletResponse response, ApplicationId link, String question)
            throws IOException {
        var token = UUID.randomUUID().toString();
        request.getSession(true).setAttribute(attribute(link), token);
        var callback = host.baseUrl() + ACCESS + "?" + LINK + "=" + encoded(link.get()) + "&" + BACK + "="
                + encoded(inside(request.getParameter(BACK)));
        response.sendRedirect(question + "?oauth_token=" + token + "&oauth_callback=" + encoded(callback));
    }

    /** An answer to a question that this session did not ask counts for nothing. */
    private void end(HttpServletRequest request, HttpServletResponse response, ApplicationId link) throws IOException {
        var asked = (String) request.getSession(true).getAttribute(attribute(link));
        if (asked == null || !asked.equals(request.getParameter("oauth_token"))) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, "This authorisation was not asked for.");
            return;
        }
        request.getSession().removeAttribute(attribute(link));
        Optional.ofNullable(request.getParameter("oauth_verifier"))
                .flatMap(verifier -> secret.verify(verifier, ConsentPage.ALLOWED, asked))
                .ifPresent(there -> authorisations.keep(link, Acting.account().orElseThrow(), there));
        response.sendRedirect(inside(request.getParameter(BACK)));
    }

    private static String attribute(ApplicationId link) {
        return "sandbox.oauth." + link.get();
    }

    /** Never a way out to another site. */
    private String inside(String address) {
        return address != null && address.startsWith(host.baseUrl() + "/") ? address : host.baseUrl() + "/";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
