package sandbox.confluence.api;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sandbox.host.Here;
import sandbox.host.Host;
import sandbox.plugin.LoadedPlugin;
import sandbox.template.Templates;

/** Renders a template of whichever plugin has it, as the genuine host's helpers do. */
public final class PluginTemplates implements VelocityHelperService {

    private static final Logger LOG = LoggerFactory.getLogger(PluginTemplates.class);

    private final Host host;
    private final Map<LoadedPlugin, Templates> engines = new ConcurrentHashMap<>();

    public PluginTemplates(Host host) {
        this.host = host;
    }

    /** Those of the Confluence that the current thread works for. */
    public static VelocityHelperService current() {
        return Here.host("confluence").service(VelocityHelperService.class);
    }

    @Override
    public Map<String, Object> createDefaultVelocityContext() {
        Map<String, Object> values = new HashMap<>();
        values.put("baseUrl", host.baseUrl());
        values.put("contextPath", host.product().contextPath());
        values.put("i18n", host.texts());
        return values;
    }

    /** A template that fails leaves nothing, as in the genuine host; the log says why. */
    @Override
    public String getRenderedTemplate(String templateName, Map<String, ?> context) {
        try {
            return getRenderedTemplateWithoutSwallowingErrors(templateName, context);
        } catch (RuntimeException e) {
            LOG.error("template {} failed", templateName, e);
            return "";
        }
    }

    @Override
    public String getRenderedTemplateWithoutSwallowingErrors(String templateName, Map<String, ?> context) {
        String path = templateName.startsWith("/") ? templateName.substring(1) : templateName;
        return engine(owner(path)).render(path, context);
    }

    @Override
    public String getRenderedContent(String templateContent, Map<String, ?> context) {
        return new Templates(path -> null).renderText(templateContent, context);
    }

    private Templates engine(LoadedPlugin plugin) {
        return engines.computeIfAbsent(
                plugin, owner -> new Templates(path -> owner.resource(path).orElse((URL) null)));
    }

    private LoadedPlugin owner(String path) {
        return host.plugins().loaded().stream()
                .filter(plugin -> plugin.resource(path).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no template " + path));
    }
}
