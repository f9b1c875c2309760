package sandbox.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Takes in what a refused caller still sends, as Tomcat does up to the same size ({@code maxSwallowSize}). Without it this
 * server now and then hangs up, and the caller's next call, which is sent on the same connection, gets no answer.
 */
public final class UnreadBody extends HttpFilter {

    private static final long serialVersionUID = 1;

    private static final long MOST = 2 * 1024 * 1024;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        var length = request.getContentLengthLong();
        if (length > 0 && length <= MOST && !request.isAsyncStarted()) {
            takeIn(request);
        }
    }

    private static void takeIn(HttpServletRequest request) {
        try {
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException | IllegalStateException e) {
            // The caller has gone, or the body was read as text: there is nothing to take in.
            return;
        }
    }
}
