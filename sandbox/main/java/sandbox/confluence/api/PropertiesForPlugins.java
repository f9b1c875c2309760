package sandbox.confluence.api;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.ContentPropertyManager;
import sandbox.confluence.content.Properties;
import sandbox.confluence.content.Properties.Property;

/** Properties of content for plugins. A value of {@code null} removes. */
public record PropertiesForPlugins(Properties properties) implements ContentPropertyManager {

    @Override
    public String getStringProperty(ContentEntityObject content, String key) {
        return properties.find(content.getId(), key).map(Property::value).orElse(null);
    }

    @Override
    public void setStringProperty(ContentEntityObject content, String key, String value) {
        if (value == null) {
            removeProperty(content, key);
        } else {
            properties.put(content.getId(), key, value);
        }
    }

    @Override
    public String getTextProperty(ContentEntityObject content, String key) {
        return getStringProperty(content, key);
    }

    @Override
    public void setTextProperty(ContentEntityObject content, String key, String value) {
        setStringProperty(content, key, value);
    }

    @Override
    public void removeProperty(ContentEntityObject content, String key) {
        properties.remove(content.getId(), key);
    }

    @Override
    public void removeProperties(ContentEntityObject content) {
        properties.clear(content.getId());
    }
}
