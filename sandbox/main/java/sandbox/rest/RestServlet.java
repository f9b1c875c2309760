package sandbox.rest;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import sandbox.http.ErrorAnswers;

/** Hands each request below {@code /rest} to the application with the longest matching path. */
public final class RestServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient ConcurrentSkipListMap<String, RestApplication> applications = new ConcurrentSkipListMap<>(
            Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
    private final transient ErrorAnswers errors;

    public RestServlet(ErrorAnswers errors) {
        this.errors = errors;
    }

    public ErrorAnswers errors() {
        return errors;
    }

    /** Adds resources of the host under a path with the leading {@code /rest}. */
    public void addHostResources(String path, Collection<?> resources) {
        add(path, RestApplication.ofHost(resources, errors));
    }

    /** Serves the application until the result is closed. */
    public AutoCloseable add(String path, RestApplication application) {
        if (applications.putIfAbsent(path, application) != null) {
            throw new IllegalStateException("two REST modules at " + path);
        }
        return () -> {
            applications.remove(path, application);
            application.close();
        };
    }

    /** Serves the application there too, unless somebody else is. */
    AutoCloseable addIfAbsent(String path, RestApplication application) {
        applications.putIfAbsent(path, application);
        return () -> applications.remove(path, application);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var path = "/rest" + (request.getPathInfo() == null ? "" : request.getPathInfo());
        var prefix = longestPrefix(path);
        if (prefix.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "null for uri: " + request.getRequestURL());
            return;
        }
        var application = applications.get(prefix.get());
        if (application == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            application.service(getServletContext(), below(request, prefix.get(), path), response);
        }
    }

    @Override
    public void destroy() {
        applications.values().forEach(RestApplication::close);
    }

    private Optional<String> longestPrefix(String path) {
        return applications.keySet().stream()
                .filter(prefix -> path.equals(prefix) || path.startsWith(prefix + "/"))
                .findFirst();
    }

    private static HttpServletRequest below(HttpServletRequest request, String prefix, String path) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getServletPath() {
                return prefix;
            }

            @Override
            public String getPathInfo() {
                var rest = path.substring(prefix.length());
                return rest.isEmpty() ? null : rest;
            }
        };
    }
}
