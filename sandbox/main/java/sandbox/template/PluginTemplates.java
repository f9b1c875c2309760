package sandbox.template;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import sandbox.plugin.LoadedPlugin;

/** The templates of each plugin, and what {@code template-context-item} modules put into them. */
public final class PluginTemplates {

    private record Item(String contextKey, LoadedPlugin owner, boolean global, Object value) {}

    private final Map<LoadedPlugin, Templates> engines = new ConcurrentHashMap<>();
    private final Map<String, Item> items = new ConcurrentHashMap<>();
    private final Supplier<Map<String, Object>> ofTheHost;

    /** @param ofTheHost what templates of the host itself see; plugins add what they want by modules of their own */
    public PluginTemplates(Supplier<Map<String, Object>> ofTheHost) {
        this.ofTheHost = ofTheHost;
    }

    public Templates of(LoadedPlugin plugin) {
        return engines.computeIfAbsent(plugin, owner -> new Templates(owner.classLoader()::getResource));
    }

    public String render(LoadedPlugin plugin, String template, Map<String, ?> values) {
        return of(plugin).render(template, context(plugin, values));
    }

    public String renderText(LoadedPlugin plugin, String text, Map<String, ?> values) {
        return of(plugin).renderText(text, context(plugin, values));
    }

    /** Renders plain text such as a label, which is escaped where it is printed. */
    public String renderPlain(LoadedPlugin plugin, String text, Map<String, ?> values) {
        var context = context(plugin, values);
        context.put(Escaping.PLAIN, true);
        return of(plugin).renderText(text, context);
    }

    /** The values together with what hosts and modules add; the values win. */
    public Map<String, Object> context(LoadedPlugin plugin, Map<String, ?> values) {
        boolean own = plugin.classLoader() == getClass().getClassLoader();
        var context = new HashMap<String, Object>(own ? ofTheHost.get() : Map.of());
        items.values().stream()
                .filter(item -> item.global() || item.owner().equals(plugin))
                .forEach(item -> context.put(item.contextKey(), item.value()));
        context.putAll(values);
        context.putIfAbsent("context", context);
        return context;
    }

    /** Adds a context item until the result is closed. */
    AutoCloseable add(String completeKey, String contextKey, LoadedPlugin owner, boolean global, Object value) {
        items.put(completeKey, new Item(contextKey, owner, global, value));
        return () -> items.remove(completeKey);
    }
}
