package sandbox.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import sandbox.descriptor.DescriptorReader;
import sandbox.plugin.LoadedPlugin;
import sandbox.plugin.ModuleElement;
import sandbox.plugin.ModuleType;

/** {@code <servlet-filter>} modules. All run after it is known who asks, ordered by location, then by weight. */
public final class PluginFilters extends HttpFilter implements ModuleType {

    private static final long serialVersionUID = 1;

    private static final List<String> LOCATIONS =
            List.of("after-encoding", "before-login", "before-decoration", "before-dispatch");

    private record Entry(Filter filter, List<String> patterns, int place, int weight) {}

    private final transient List<Entry> entries = new CopyOnWriteArrayList<>();
    private final transient ServletContext context;

    public PluginFilters(ServletContext context) {
        this.context = context;
    }

    @Override
    public String element() {
        return "servlet-filter";
    }

    @Override
    public AutoCloseable open(ModuleElement module, LoadedPlugin plugin) {
        var filter = plugin.create(module.required("class"), Filter.class);
        try {
            filter.init(new ModuleConfig(plugin.complete(module.key()), DescriptorReader.parameters(module), context));
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
        var entry = new Entry(
                filter,
                module.children("url-pattern").stream().map(ModuleElement::text).toList(),
                LOCATIONS.indexOf(module.attribute("location").orElse("before-dispatch")),
                module.attribute("weight").map(Integer::valueOf).orElse(100));
        entries.add(entry);
        return () -> {
            entries.remove(entry);
            filter.destroy();
        };
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var matching = entries.stream()
                .filter(entry -> entry.patterns().stream().anyMatch(pattern -> UrlPattern.matches(pattern, path)))
                .sorted(Comparator.comparingInt(Entry::place).thenComparingInt(Entry::weight))
                .map(Entry::filter)
                .iterator();
        new Chain(matching, chain).doFilter(request, response);
    }

    private record Chain(Iterator<Filter> rest, FilterChain end) implements FilterChain {

        @Override
        public void doFilter(ServletRequest request, ServletResponse response) throws IOException, ServletException {
            if (rest.hasNext()) {
                rest.next().doFilter(request, response, this);
            } else {
                end.doFilter(request, response);
            }
        }
    }
}
