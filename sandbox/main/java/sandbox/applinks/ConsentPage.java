package sandbox.applinks;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sandbox.host.Host;
import sandbox.host.HostSettings.Peer;
import sandbox.people.Acting;

/** Asks people whether a linked host may act for them here. */
final class ConsentPage extends HttpServlet {

    static final String PATH = "/plugins/servlet/oauth/authorize";
    static final String ALLOWED = "ALLOWED";

    private static final long serialVersionUID = 1;
    private static final String POLICY = "Content-Security-Policy";

    private final transient Host host;
    private final transient List<Peer> peers;
    private final transient LinkSecret secret;

    ConsentPage(Host host, List<Peer> peers, LinkSecret secret) {
        this.host = host;
        this.peers = peers;
        this.secret = secret;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asking = asking(request);
        if (asking.isEmpty()) {
            refuse(response);
            return;
        }
        letAnswerGoTo(asking.get(), response);
        host.layout()
                .page(
                        request,
                        response,
                        host.texts().text("sandbox.oauth.title"),
                        "oauth-authorize",
                        "sandbox/page/authorize.vm",
                        Map.of(
                                "asking", asking.get().displayName(),
                                "here", host.product().displayName(),
                                "token", request.getParameter("oauth_token"),
                                "callback", request.getParameter("oauth_callback")));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (asking(request).isEmpty()) {
            refuse(response);
            return;
        }
        var token = request.getParameter("oauth_token");
        var verifier = request.getParameter("approve") == null
                ? "denied"
                : secret.sign(Acting.account().orElseThrow().key(), ALLOWED, token);
        response.sendRedirect(request.getParameter("oauth_callback") + "&oauth_token=" + encoded(token)
                + "&oauth_verifier=" + encoded(verifier));
    }

    /** The linked host to which the answer goes; nobody else gets one. */
    private Optional<Peer> asking(HttpServletRequest request) {
        var callback = Optional.ofNullable(request.getParameter("oauth_callback"));
        return peers.stream()
                .filter(unused -> request.getParameter("oauth_token") != null)
                .filter(peer -> callback.orElse("").startsWith(peer.baseUrl() + LoginDance.ACCESS + "?"))
                .findFirst();
    }

    /** The policy counts where a form's answer leads as one of its targets. */
    private static void letAnswerGoTo(Peer asking, HttpServletResponse response) {
        var policy = response.getHeader(POLICY);
        if (policy != null) {
            var form = "form-action 'self'";
            response.setHeader(POLICY, policy.replace(form, form + " " + asking.baseUrl() + LoginDance.ACCESS));
        }
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST, "No linked application asks for this.");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
