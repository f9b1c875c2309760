package sandbox.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import sandbox.people.Acting;

/** What happens to somebody who may not see what was asked for. */
public final class Gate {

    private final String contextPath;
    private final String loginPath;

    public Gate(String contextPath, String loginPath) {
        this.contextPath = contextPath;
        this.loginPath = loginPath;
    }

    /** Sends an anonymous browser to the login page; others are answered 401 or 403. */
    public void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Acting.account().isPresent()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "You are not permitted to do this.");
        } else if (request.getMethod().equals("GET") && wantsHtml(request)) {
            response.sendRedirect(loginUrl(addressOf(request)));
        } else {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED, "You are not logged in.");
        }
    }

    /** @param returnTo an address within the host, with or without the context path */
    public String loginUrl(String returnTo) {
        var inside = returnTo.startsWith(contextPath + "/") ? returnTo.substring(contextPath.length()) : returnTo;
        return contextPath + loginPath + "?os_destination=" + URLEncoder.encode(inside, StandardCharsets.UTF_8);
    }

    static String addressOf(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static boolean wantsHtml(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return accept == null || accept.contains("text/html") || accept.contains("*/*");
    }
}
