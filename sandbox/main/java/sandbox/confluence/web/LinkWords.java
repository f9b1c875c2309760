package sandbox.confluence.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** {@code $generalUtil} in the links of web items. */
public final class LinkWords {

    LinkWords() {}

    public String urlEncode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
