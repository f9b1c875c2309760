package sandbox.confluence.api;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import sandbox.host.Host;
import sandbox.plugin.LoadedPlugin;

/** Finds a template in whichever plugin has it, as the genuine host's static helpers do. */
public final class PluginTemplates {

    private static final AtomicReference<PluginTemplates> CURRENT = new AtomicReference<>();

    private final Host host;

    private PluginTemplates(Host host) {
        this.host = host;
    }

    /** Makes this host the one that static helpers use. */
    public static PluginTemplates open(Host host) {
        PluginTemplates templates = new PluginTemplates(host);
        CURRENT.set(templates);
        return templates;
    }

    /** Those of the host that opened last. */
    public static PluginTemplates current() {
        return Optional.ofNullable(CURRENT.get()).orElseThrow();
    }

    public Map<String, Object> defaultContext() {
        Map<String, Object> values = new HashMap<>();
        values.put("baseUrl", host.baseUrl());
        values.put("req", null);
        values.put("i18n", host.texts());
        return values;
    }

    public String render(String template, Map<?, ?> values) {
        throw new UnsupportedOperationException(owner(template).key());
    }

    private LoadedPlugin owner(String template) {
        String path = template.startsWith("/") ? template.substring(1) : template;
        return host.plugins().loaded().stream()
                .filter(plugin -> plugin.resource(path).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no template " + template));
    }
}
