package org.aftermath.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.pages.Page;
import java.util.HashMap;
import java.util.Map;

/** A page of the space INC as a browser shows it; each is one rendering. */
final class SavedContext implements ConversionContext {

    private final Map<String, Object> properties = new HashMap<>();
    private final Page page;

    SavedContext(long pageId, String storage) {
        this.page = new Saved(pageId, storage);
    }

    @Override
    public Page getEntity() {
        return page;
    }

    @Override
    public String getOutputType() {
        return "display";
    }

    @Override
    public Object getProperty(String name) {
        return properties.get(name);
    }

    @Override
    public void setProperty(String name, Object value) {
        properties.put(name, value);
    }

    private static final class Saved extends Page {

        private final long id;
        private final String storage;

        Saved(long id, String storage) {
            this.id = id;
            this.storage = storage;
        }

        @Override
        public long getId() {
            return id;
        }

        @Override
        public String getBodyAsString() {
            return storage;
        }

        @Override
        public String getSpaceKey() {
            return "INC";
        }
    }
}
