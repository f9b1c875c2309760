package sandbox.webresource;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the page that a thread is making has asked for so far. */
public final class PageResources {

    private static final ThreadLocal<PageResources> CURRENT = ThreadLocal.withInitial(PageResources::new);

    private final Set<String> modules = new LinkedHashSet<>();
    private final Set<String> contexts = new LinkedHashSet<>();
    private final Map<String, String> data = new LinkedHashMap<>();

    public static PageResources current() {
        return CURRENT.get();
    }

    /** A new request begins with nothing. */
    public static void reset() {
        CURRENT.remove();
    }

    public void module(String completeKey) {
        modules.add(completeKey);
    }

    public void context(String context) {
        contexts.add(context);
    }

    /** @param json what {@code WRM.data.claim(key)} shall return */
    public void data(String key, String json) {
        data.put(key, json);
    }

    List<String> modules() {
        return List.copyOf(modules);
    }

    List<String> contexts() {
        return List.copyOf(contexts);
    }

    Map<String, String> data() {
        return Map.copyOf(data);
    }
}
