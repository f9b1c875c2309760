package sandbox.sal;

import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.Writer;
import java.util.Map;
import java.util.function.Function;
import org.apache.velocity.exception.VelocityException;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;
import sandbox.plugin.LoadedPlugin;
import sandbox.template.PluginTemplates;
import sandbox.template.Templates;

/** Gives each bundle a renderer of the templates in its own jar. */
final class BundleTemplateRenderers implements ServiceFactory<TemplateRenderer> {

    private final PluginTemplates templates;
    private final Function<Bundle, LoadedPlugin> plugins;

    BundleTemplateRenderers(PluginTemplates templates, Function<Bundle, LoadedPlugin> plugins) {
        this.templates = templates;
        this.plugins = plugins;
    }

    @Override
    public TemplateRenderer getService(Bundle bundle, ServiceRegistration<TemplateRenderer> registration) {
        return new Renderer(bundle);
    }

    @Override
    public void ungetService(
            Bundle bundle, ServiceRegistration<TemplateRenderer> registration, TemplateRenderer service) {
        // Nothing is held.
    }

    private final class Renderer implements TemplateRenderer {

        private final Bundle bundle;

        Renderer(Bundle bundle) {
            this.bundle = bundle;
        }

        @Override
        public void render(String templateName, Writer writer) {
            render(templateName, Map.of(), writer);
        }

        @Override
        public void render(String templateName, Map<String, Object> context, Writer writer) {
            try {
                engine().render(templateName, templates.context(plugins.apply(bundle), context), writer);
            } catch (VelocityException e) {
                throw new RenderingException(e);
            }
        }

        @Override
        public String renderFragment(String fragment, Map<String, Object> context) {
            try {
                return engine().renderText(fragment, templates.context(plugins.apply(bundle), context));
            } catch (VelocityException e) {
                throw new RenderingException(e);
            }
        }

        @Override
        public boolean resolve(String templateName) {
            return engine().exists(templateName);
        }

        private Templates engine() {
            return templates.of(plugins.apply(bundle));
        }
    }
}
