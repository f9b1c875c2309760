package sandbox.http;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import sandbox.descriptor.DescriptorReader;
import sandbox.host.Quietly;
import sandbox.people.Acting;
import sandbox.plugin.LoadedPlugin;
import sandbox.plugin.ModuleElement;
import sandbox.plugin.ModuleType;

/**
 * {@code <servlet>} modules below {@code /plugins/servlet}. Each servlet's own annotations say who may come; a page with
 * {@code <meta name="decorator">} gets the host's frame.
 */
@UnrestrictedAccess
public final class PluginServlets extends HttpServlet implements ModuleType {

    /** Where plugins' servlets live in both products. */
    public static final String ROOT = "/plugins/servlet";

    private static final long serialVersionUID = 1;

    private final transient Map<String, HttpServlet> servlets = new ConcurrentHashMap<>();
    private final transient ServletContext context;
    private final transient Gate gate;
    private final transient Decorator decorator;

    public PluginServlets(ServletContext context, Gate gate, Decorator decorator) {
        this.context = context;
        this.gate = gate;
        this.decorator = decorator;
    }

    @Override
    public String element() {
        return "servlet";
    }

    @Override
    public AutoCloseable open(ModuleElement module, LoadedPlugin plugin) {
        var servlet = plugin.create(module.required("class"), HttpServlet.class);
        var config = new ModuleConfig(plugin.complete(module.key()), parameters(module), context);
        try {
            servlet.init(config);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
        var added = new ArrayList<AutoCloseable>();
        module.children("url-pattern").forEach(pattern -> {
            servlets.put(pattern.text(), servlet);
            added.add(() -> servlets.remove(pattern.text(), servlet));
        });
        return () -> {
            added.forEach(Quietly::close);
            servlet.destroy();
        };
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        var pattern = bestPattern(path);
        if (pattern.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var servlet = servlets.get(pattern.get());
        if (servlet == null || !Access.of(servlet.getClass()).allows(Acting.account())) {
            gate.refuse(request, response);
            return;
        }
        var inner = below(request, pattern.get().replaceAll("/?\\*$", ""), path);
        decorator.decorate(request, response, capturing -> servlet.service(inner, capturing));
    }

    /** An exact pattern before the longest folder. */
    private Optional<String> bestPattern(String path) {
        return servlets.keySet().stream()
                .filter(pattern -> UrlPattern.matches(pattern, path))
                .max(Comparator.<String, Boolean>comparing(pattern -> !pattern.contains("*"))
                        .thenComparing(String::length));
    }

    private static Map<String, String> parameters(ModuleElement module) {
        var parameters = new java.util.HashMap<>(DescriptorReader.parameters(module));
        module.children("init-param")
                .forEach(parameter -> parameters.put(
                        parameter.child("param-name").map(ModuleElement::text).orElse(""),
                        parameter.child("param-value").map(ModuleElement::text).orElse("")));
        return parameters;
    }

    private static HttpServletRequest below(HttpServletRequest request, String prefix, String path) {
        var rest = path.length() > prefix.length() ? path.substring(prefix.length()) : null;
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getServletPath() {
                return ROOT + prefix;
            }

            @Override
            public String getPathInfo() {
                return rest;
            }
        };
    }
}
