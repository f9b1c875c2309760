package com.atlassian.confluence.renderer.radeox.macros;

import java.util.Map;
import sandbox.confluence.api.PluginTemplates;

/** What templates of macros find in their context. */
public class MacroUtils {

    private MacroUtils() {}

    public static Map<String, Object> defaultVelocityContext() {
        return PluginTemplates.current().createDefaultVelocityContext();
    }
}
