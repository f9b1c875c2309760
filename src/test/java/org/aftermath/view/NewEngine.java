package org.aftermath.view;

import java.io.StringWriter;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/** Velocity 2, with its own defaults, but for what it parsed once, as hosts keep it. */
final class NewEngine implements Engine {

    private final VelocityEngine velocity = new VelocityEngine();

    NewEngine() {
        velocity.setProperty("resource.loaders", "class");
        velocity.setProperty(
                "resource.loader.class.class", "org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader");
        velocity.setProperty("resource.loader.class.cache", true);
        velocity.init();
    }

    @Override
    public String version() {
        return "2";
    }

    @Override
    public String print(String template, Map<String, Object> values) {
        var writer = new StringWriter();
        render(template, values, writer);
        return writer.toString();
    }

    @Override
    public void render(String template, Map<String, Object> values, Writer writer) {
        var context = new VelocityContext(new HashMap<>(values));
        var events = new EventCartridge();
        ReferenceInsertionEventHandler escaping = (where, reference, value) -> Engine.escaped(value);
        events.addReferenceInsertionEventHandler(escaping);
        events.attachToContext(context);
        velocity.getTemplate(template, "UTF-8").merge(context, writer);
    }
}
