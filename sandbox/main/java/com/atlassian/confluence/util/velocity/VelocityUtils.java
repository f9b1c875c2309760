package com.atlassian.confluence.util.velocity;

import java.util.Map;
import sandbox.confluence.api.PluginTemplates;

/** Renders templates of plugins by their path. */
public class VelocityUtils {

    private VelocityUtils() {}

    public static String getRenderedTemplate(String templateName, Map<?, ?> context) {
        return PluginTemplates.current().render(templateName, context);
    }
}
