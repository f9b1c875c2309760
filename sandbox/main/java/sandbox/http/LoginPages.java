package sandbox.http;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import sandbox.host.Host;
import sandbox.people.StoredAccounts;

/** Logging in by form and logging out, at the addresses of either product. */
public final class LoginPages {

    private LoginPages() {}

    /** The address that anonymous visitors are sent to. */
    public static String path(String productKey) {
        return productKey.equals("jira") ? "/login.jsp" : "/login.action";
    }

    public static void open(Host host, StoredAccounts accounts) {
        var login = new Login(host, accounts);
        for (var pattern : new String[] {"/login.action", "/dologin.action", "/login.jsp"}) {
            host.web().servlet(pattern, login);
        }
        var logout = new Logout(host);
        for (var pattern :
                new String[] {"/logout.action", "/logout", "/secure/Logout.jspa", "/secure/Logout!default.jspa"}) {
            host.web().servlet(pattern, logout);
        }
    }

    @UnrestrictedAccess
    private static final class Login extends HttpServlet {

        private static final long serialVersionUID = 1;

        private final transient Host host;
        private final transient StoredAccounts accounts;

        Login(Host host, StoredAccounts accounts) {
            this.host = host;
            this.accounts = accounts;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            show(request, response, false);
        }

        // There is no session yet that another site could abuse.
        @Override
        @com.atlassian.annotations.security.XsrfProtectionExcluded
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            var name = request.getParameter("os_username");
            var password = request.getParameter("os_password");
            var account = name == null || password == null
                    ? java.util.Optional.<sandbox.people.Account>empty()
                    : accounts.authenticate(name.strip(), password);
            if (account.isEmpty()) {
                show(request, response, true);
                return;
            }
            Authentication.logIn(request, account.get());
            response.sendRedirect(request.getContextPath() + inside(request.getParameter("os_destination")));
        }

        private void show(HttpServletRequest request, HttpServletResponse response, boolean failed) throws IOException {
            Map<String, Object> values = new HashMap<>();
            values.put("failed", failed);
            values.put("jira", host.product().key().equals("jira"));
            values.put("destination", inside(request.getParameter("os_destination")));
            host.layout()
                    .page(
                            request,
                            response,
                            host.texts().text("sandbox.login"),
                            "login",
                            "sandbox/page/login.vm",
                            values);
        }

        /** Never a way out to another site. */
        private static String inside(String destination) {
            return destination == null || !destination.matches("/(?![/\\\\]).*|/") ? "/" : destination;
        }
    }

    @UnrestrictedAccess
    private static final class Logout extends HttpServlet {

        private static final long serialVersionUID = 1;

        private final transient Host host;

        Logout(Host host) {
            this.host = host;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            Authentication.logOut(request);
            response.sendRedirect(host.web().loginUrl("/"));
        }
    }
}
