package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.ContentTree;
import com.atlassian.confluence.renderer.PageContext;
import com.atlassian.renderer.RenderContext;
import java.util.HashMap;
import java.util.Map;

/** What a macro may know about the rendering that it is part of. Belongs to one thread. */
public class DefaultConversionContext implements ConversionContext {

    private final RenderContext renderContext;
    private final String outputDeviceType;
    private final Map<String, Object> properties = new HashMap<>();
    private String outputType;
    private boolean asyncRenderSafe = true;

    public DefaultConversionContext(RenderContext renderContext) {
        this(renderContext, "desktop");
    }

    public DefaultConversionContext(RenderContext renderContext, String outputDeviceType) {
        this.renderContext = renderContext;
        this.outputDeviceType = outputDeviceType;
        this.outputType = renderContext == null ? "display" : renderContext.getOutputType();
    }

    /** For the host: what the HTML is for, such as {@code display} or {@code preview}. */
    public DefaultConversionContext producing(String type) {
        this.outputType = type;
        return this;
    }

    @Override
    public ContentEntityObject getEntity() {
        PageContext page = getPageContext();
        return page == null ? null : page.getEntity();
    }

    @Override
    public String getSpaceKey() {
        PageContext page = getPageContext();
        return page == null ? null : page.getSpaceKey();
    }

    @Override
    public String getOutputType() {
        return outputType;
    }

    @Override
    public String getOutputDeviceType() {
        return outputDeviceType;
    }

    @Override
    public PageContext getPageContext() {
        return renderContext instanceof PageContext page ? page : null;
    }

    @Override
    public ContentTree getContentTree() {
        return null;
    }

    @Override
    public Object getProperty(String name) {
        return properties.get(name);
    }

    @Override
    public Object getProperty(String name, Object defaultValue) {
        return properties.getOrDefault(name, defaultValue);
    }

    @Override
    public String getPropertyAsString(String name) {
        Object value = properties.get(name);
        return value == null ? null : value.toString();
    }

    @Override
    public boolean hasProperty(String name) {
        return properties.containsKey(name);
    }

    @Override
    public void setProperty(String name, Object value) {
        properties.put(name, value);
    }

    @Override
    public Object removeProperty(String name) {
        return properties.remove(name);
    }

    @Override
    public boolean isAsyncRenderSafe() {
        return asyncRenderSafe;
    }

    @Override
    public void disableAsyncRenderSafe() {
        asyncRenderSafe = false;
    }

    @Override
    public boolean isDiffOrEmail() {
        return outputType.equals("diff") || outputType.equals("email");
    }

    @Override
    public void checkTimeout() {}
}
