package sandbox.confluence.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import sandbox.confluence.Site;

/** Texts for templates: {@code $text.of("page.edit")}. */
public record Words(Site site) {

    public String of(String key, Object... arguments) {
        return site.text(key, arguments);
    }

    /** The text as part of an address. */
    public String url(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
