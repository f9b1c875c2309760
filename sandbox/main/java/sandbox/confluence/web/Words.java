package sandbox.confluence.web;

import sandbox.confluence.Site;

/** Texts for templates: {@code $text.of("page.edit")}. */
public record Words(Site site) {

    public String of(String key, Object... arguments) {
        return site.text(key, arguments);
    }
}
