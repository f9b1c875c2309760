package sandbox.http;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import sandbox.people.Acting;

/** Lets a request through to a servlet if its security annotations and, for a form of the host, its token allow it. */
final class GuardedServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient Servlet servlet;
    private final transient Gate gate;
    private final boolean checkTokens;

    GuardedServlet(Servlet servlet, Gate gate, boolean checkTokens) {
        this.servlet = servlet;
        this.gate = gate;
        this.checkTokens = checkTokens && !excludesChecks(servlet);
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        super.init(config);
        servlet.init(config);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!Access.of(servlet.getClass()).allows(Acting.account())) {
            gate.refuse(request, response);
        } else if (checkTokens && Xsrf.changes(request) && !Xsrf.hasHeader(request) && !Xsrf.hasToken(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "XSRF check failed");
        } else {
            servlet.service(request, response);
        }
    }

    @Override
    public void destroy() {
        servlet.destroy();
    }

    private static boolean excludesChecks(Servlet servlet) {
        return Arrays.stream(servlet.getClass().getDeclaredMethods())
                .anyMatch(method -> method.isAnnotationPresent(XsrfProtectionExcluded.class));
    }
}
