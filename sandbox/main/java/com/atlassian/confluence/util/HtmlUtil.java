package com.atlassian.confluence.util;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import sandbox.template.Escaping;

/** Escaping. */
public class HtmlUtil {

    private HtmlUtil() {}

    public static String htmlEncode(String text) {
        return text == null ? "" : Escaping.escape(text);
    }

    public static String urlEncode(String url) {
        return url == null ? "" : URLEncoder.encode(url, StandardCharsets.UTF_8);
    }
}
