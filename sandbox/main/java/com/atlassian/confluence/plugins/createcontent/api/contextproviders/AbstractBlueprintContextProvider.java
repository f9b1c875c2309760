package com.atlassian.confluence.plugins.createcontent.api.contextproviders;

import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/** Lets a blueprint complete the variables of its template. */
public abstract class AbstractBlueprintContextProvider implements ContextProvider {

    public AbstractBlueprintContextProvider() {}

    @Override
    public void init(Map<String, String> params) {}

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        return updateBlueprintContext(new BlueprintContext(context)).getMap();
    }

    protected abstract BlueprintContext updateBlueprintContext(BlueprintContext context);
}
