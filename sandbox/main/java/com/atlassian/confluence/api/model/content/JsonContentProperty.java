package com.atlassian.confluence.api.model.content;

import com.atlassian.confluence.api.model.JsonString;

/** JSON that is kept with a piece of content. */
public class JsonContentProperty {

    private final Content content;
    private final String key;
    private final JsonString value;
    private final Version version;

    private JsonContentProperty(ContentPropertyBuilder builder) {
        this.content = builder.content;
        this.key = builder.key;
        this.value = builder.value;
        this.version = builder.version;
    }

    public static ContentPropertyBuilder builder() {
        return new ContentPropertyBuilder();
    }

    public static ContentPropertyBuilder builder(JsonContentProperty template) {
        return builder()
                .content(template.content)
                .key(template.key)
                .value(template.value)
                .version(template.version);
    }

    public Content getContent() {
        return content;
    }

    public String getKey() {
        return key;
    }

    public JsonString getValue() {
        return value;
    }

    public Version getVersion() {
        return version;
    }

    /** Makes a property. */
    public static class ContentPropertyBuilder {

        private Content content;
        private String key;
        private JsonString value;
        private Version version;

        public ContentPropertyBuilder content(Content given) {
            content = given;
            return this;
        }

        public ContentPropertyBuilder key(String given) {
            key = given;
            return this;
        }

        public ContentPropertyBuilder value(JsonString given) {
            value = given;
            return this;
        }

        public ContentPropertyBuilder version(Version given) {
            version = given;
            return this;
        }

        public JsonContentProperty build() {
            return new JsonContentProperty(this);
        }
    }
}
