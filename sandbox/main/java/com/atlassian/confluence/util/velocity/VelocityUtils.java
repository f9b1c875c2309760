package com.atlassian.confluence.util.velocity;

import java.util.Map;
import sandbox.confluence.api.PluginTemplates;

/** Renders templates of plugins by their path. */
public class VelocityUtils {

    private VelocityUtils() {}

    @SuppressWarnings("unchecked")
    public static String getRenderedTemplate(String templateName, Map<?, ?> context) {
        return PluginTemplates.current().getRenderedTemplate(templateName, (Map<String, ?>) context);
    }
}
