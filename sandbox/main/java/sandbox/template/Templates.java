package sandbox.template;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.apache.velocity.util.ExtProperties;

/**
 * Velocity templates of one jar, read as the hosts' old Velocity reads them and escaped as HTML.
 *
 * <p>A relative reference that has no value prints itself, as everywhere in Velocity.
 */
public final class Templates {

    private final VelocityEngine engine = new VelocityEngine();
    private final Function<String, URL> resources;

    /** @param resources finds a template by its path without a leading slash; null if there is none */
    public Templates(Function<String, URL> resources) {
        this.resources = resources;
        engine.setProperty("resource.loaders", "jar");
        engine.setProperty("resource.loader.jar.instance", new JarLoader());
        engine.setProperty("resource.loader.jar.cache", true);
        engine.setProperty("resource.default_encoding", "UTF-8");
        engine.setProperty("event_handler.reference_insertion.class", Escaping.class.getName());
        engine.setProperty("introspector.uberspect.class", HtmlSafeUberspect.class.getName());
        readAsTheOldOnes();
        engine.init();
    }

    public void render(String template, Map<String, ?> values, Writer writer) {
        var done = SafeValues.open();
        try {
            engine.getTemplate(path(template), "UTF-8").merge(new VelocityContext(new HashMap<>(values)), writer);
        } finally {
            done.run();
        }
    }

    public String render(String template, Map<String, ?> values) {
        var writer = new StringWriter();
        render(template, values, writer);
        return writer.toString();
    }

    /** Renders template text that lies in no file. */
    public String renderText(String text, Map<String, ?> values) {
        var writer = new StringWriter();
        var done = SafeValues.open();
        try {
            engine.evaluate(new VelocityContext(new HashMap<>(values)), writer, "fragment", text);
        } finally {
            done.run();
        }
        return writer.toString();
    }

    public boolean exists(String template) {
        return resources.apply(path(template)) != null;
    }

    private static String path(String template) {
        return template.startsWith("/") ? template.substring(1) : template;
    }

    /** What differs between Velocity 2 and the line the hosts descend from, switched back where it can be. */
    private void readAsTheOldOnes() {
        engine.setProperty("directive.if.empty_check", false);
        engine.setProperty("parser.space_gobbling", "bc");
        engine.setProperty("velocimacro.enable_bc_mode", true);
        engine.setProperty("parser.allow_hyphen_in_identifiers", true);
        engine.setProperty("introspector.conversion_handler.class", "none");
    }

    private final class JarLoader extends ResourceLoader {

        @Override
        public void init(ExtProperties configuration) {}

        @Override
        public Reader getResourceReader(String source, String encoding) {
            var url = resources.apply(path(source));
            if (url == null) {
                throw new ResourceNotFoundException("no template " + source);
            }
            try {
                return new InputStreamReader(url.openStream(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new ResourceNotFoundException("cannot read " + source, e);
            }
        }

        @Override
        public boolean isSourceModified(Resource resource) {
            return false;
        }

        @Override
        public long getLastModified(Resource resource) {
            return 0;
        }
    }
}
