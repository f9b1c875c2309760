package sandbox.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import sandbox.people.AccessTokens;
import sandbox.people.Account;
import sandbox.people.Acting;
import sandbox.people.StoredAccounts;

/**
 * Finds out who is asking: the other host in somebody's name, HTTP Basic, a personal access token, or a session, in
 * this order. Credentials that are wrong are answered 401 and never fall back to the next way.
 */
public final class Authentication extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final String SESSION_ATTRIBUTE = "sandbox.account";

    private final transient StoredAccounts accounts;
    private final transient AccessTokens tokens;
    private final transient Function<HttpServletRequest, Optional<Account>> linkedHost;

    /** @param linkedHost the account in whose name a linked host made the request */
    public Authentication(
            StoredAccounts accounts, AccessTokens tokens, Function<HttpServletRequest, Optional<Account>> linkedHost) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.linkedHost = linkedHost;
    }

    /** Begins a session for the account; its identifier changes so that nobody can have planted it. */
    public static void logIn(HttpServletRequest request, Account account) {
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(SESSION_ATTRIBUTE, account.key());
    }

    public static void logOut(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var header = request.getHeader("Authorization");
        var account = header == null
                ? linkedHost.apply(request).or(() -> fromSession(request))
                : linkedHost.apply(request).or(() -> fromHeader(header));
        if (account.isEmpty() && carriesCredentials(header)) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"protected-area\"");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED, "Basic or bearer authentication failed.");
            return;
        }
        Acting.become(account.orElse(null));
        try {
            chain.doFilter(
                    account.<HttpServletRequest>map(who -> named(request, who)).orElse(request), response);
        } finally {
            Acting.become(null);
        }
    }

    private Optional<Account> fromSession(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .flatMap(session -> Optional.ofNullable((String) session.getAttribute(SESSION_ATTRIBUTE)))
                .flatMap(accounts::byKey)
                .filter(Account::active);
    }

    private Optional<Account> fromHeader(String header) {
        if (header.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return tokens.owner(header.substring(7).strip());
        }
        return header.regionMatches(true, 0, "Basic ", 0, 6)
                ? fromBasic(header.substring(6).strip())
                : Optional.empty();
    }

    private Optional<Account> fromBasic(String encoded) {
        try {
            var pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8).split(":", 2);
            return pair.length == 2 ? accounts.authenticate(pair[0], pair[1]) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A scheme of a plugin's own, such as a signature, is the plugin's business. */
    private static boolean carriesCredentials(String header) {
        return header != null
                && (header.regionMatches(true, 0, "Bearer ", 0, 7) || header.regionMatches(true, 0, "Basic ", 0, 6));
    }

    private static HttpServletRequest named(HttpServletRequest request, Account account) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getRemoteUser() {
                return account.name();
            }

            @Override
            public Principal getUserPrincipal() {
                return account::name;
            }
        };
    }
}
