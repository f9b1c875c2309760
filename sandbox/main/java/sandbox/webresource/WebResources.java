package sandbox.webresource;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sandbox.plugin.LoadedPlugin;
import sandbox.plugin.ModuleElement;
import sandbox.plugin.ModuleType;

/** Every {@code <web-resource>} of the host and its plugins, and the order in which a page needs them. */
public final class WebResources implements ModuleType {

    private static final Logger LOG = LoggerFactory.getLogger(WebResources.class);

    /** Libraries that the genuine hosts split into many modules and this one serves as a whole. */
    private static final List<String> LIBRARY = List.of(
            "com.atlassian.auiplugin:",
            "com.atlassian.plugins.jquery:",
            "com.atlassian.plugins.atlassian-plugins-webresource-plugin:",
            "com.atlassian.plugins.atlassian-plugins-webresource-rest:",
            "com.atlassian.soy.soy-template-plugin:");

    static final String EVERYTHING = "com.atlassian.auiplugin:ajs";

    private final Map<String, WebResource> resources = new ConcurrentHashMap<>();
    private final Map<String, Integer> order = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger changes = new AtomicInteger();

    @Override
    public String element() {
        return "web-resource";
    }

    @Override
    public AutoCloseable open(ModuleElement module, LoadedPlugin plugin) {
        var resource = WebResource.of(module, plugin);
        resources.put(resource.completeKey(), resource);
        order.put(resource.completeKey(), next.incrementAndGet());
        changes.incrementAndGet();
        return () -> {
            resources.remove(resource.completeKey(), resource);
            changes.incrementAndGet();
        };
    }

    /** Grows whenever a module comes or goes, so that browsers ask anew. */
    int changes() {
        return changes.get();
    }

    Optional<WebResource> byKey(String completeKey) {
        return Optional.ofNullable(resources.get(resolve(completeKey)));
    }

    /** The named modules and those of the named contexts whose conditions hold, each after what it depends on. */
    List<WebResource> inOrder(Collection<String> keys, Collection<String> contexts) {
        var found = new LinkedHashSet<WebResource>();
        add(EVERYTHING, found, new LinkedHashSet<>());
        ofContexts(contexts).forEach(key -> add(key, found, new LinkedHashSet<>()));
        keys.forEach(key -> add(key, found, new LinkedHashSet<>()));
        return List.copyOf(found);
    }

    private List<String> ofContexts(Collection<String> contexts) {
        return resources.values().stream()
                .filter(resource -> resource.contexts().stream().anyMatch(contexts::contains))
                .map(WebResource::completeKey)
                .sorted((a, b) -> order.get(a) - order.get(b))
                .toList();
    }

    private void add(String key, Set<WebResource> found, Set<String> path) {
        var resource = resources.get(resolve(key));
        if (resource == null) {
            LOG.warn("no web resource {} (wanted by {})", key, path);
            return;
        }
        if (found.contains(resource) || !path.add(resource.completeKey()) || !shown(resource)) {
            return;
        }
        new ArrayList<>(resource.dependencies()).forEach(dependency -> add(dependency, found, path));
        found.add(resource);
        path.remove(resource.completeKey());
    }

    private static boolean shown(WebResource resource) {
        return resource.condition().test(new java.util.HashMap<>());
    }

    private static String resolve(String key) {
        return LIBRARY.stream().anyMatch(key::startsWith) ? EVERYTHING : key;
    }
}
