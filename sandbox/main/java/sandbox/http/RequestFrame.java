package sandbox.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.MDC;
import sandbox.host.Here;
import sandbox.host.Host;
import sandbox.people.Acting;
import sandbox.time.MovedTime;
import sandbox.webresource.PageResources;

/** What holds for every request: its thread works for this host, and its answer carries the security headers. */
public final class RequestFrame extends HttpFilter {

    private static final long serialVersionUID = 1;

    /**
     * Scripts and styles come from files of this host only: whatever slips into a page as text cannot run. Attributes
     * may style, because what people write in Confluence does.
     */
    private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self';"
            + " style-src-attr 'unsafe-inline';"
            + " img-src 'self' data: https: http:; font-src 'self' data:; object-src 'none'; base-uri 'self';"
            + " form-action 'self'; frame-ancestors 'self'";

    private final transient Host host;
    private final Duration clockShift;

    public RequestFrame(Host host, Duration clockShift) {
        this.host = host;
        this.clockShift = clockShift;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var leave = Here.enter(host);
        MDC.put("host", host.product().key());
        CurrentRequest.set(request, response);
        PageResources.reset();
        try {
            request.setCharacterEncoding("UTF-8");
            response.setHeader("Content-Security-Policy", POLICY);
            response.setHeader("X-Content-Type-Options", "nosniff");
            if (!clockShift.isZero() || MovedTime.isFollowed()) {
                response.setDateHeader("Date", System.currentTimeMillis() + clockShift.toMillis() + MovedTime.millis());
            }
            response.setHeader("X-Frame-Options", "SAMEORIGIN");
            chain.doFilter(request, response);
        } finally {
            CurrentRequest.clear();
            Acting.become(null);
            MDC.remove("host");
            leave.run();
        }
    }
}
