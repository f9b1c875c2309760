package org.aftermath.confluence.macro;

import java.util.regex.Pattern;

/**
 * What our templates print, without what is hidden, folded up or to be ticked. Goes by tags alone: in what templates print
 * every other angle bracket is escaped. The reader of pages could read it into a tree; what prints a tree again would make
 * the jar larger by 140 KB, which is more than its bound leaves.
 */
final class Paper {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9-]*)([^>]*)>");

    private final String html;
    private final StringBuilder text = new StringBuilder();
    private String hiding = "";
    private int depth;

    Paper(String html) {
        this.html = html;
    }

    String text() {
        var tags = TAG.matcher(html);
        var end = 0;
        while (tags.find()) {
            write(html.substring(end, tags.start()));
            tag(tags.group(), tags.group(1).isEmpty(), tags.group(2), tags.group(3));
            end = tags.end();
        }
        write(html.substring(end));
        return text.toString();
    }

    private void tag(String tag, boolean opens, String name, String attributes) {
        if (depth > 0) {
            depth += name.equals(hiding) && !attributes.endsWith("/") ? opens ? 1 : -1 : 0;
        } else if (opens && attributes.contains(" hidden=\"")) {
            hiding = name;
            depth = attributes.endsWith("/") ? 0 : 1;
        } else if (name.equals("input")) {
            write(attributes.contains(" checked=\"") ? "\u2611" : "\u2610");
        } else if (name.equals("details") || name.equals("summary")) {
            var plain = name.equals("details") ? "div" : "p";
            write((opens ? "<" : "</") + plain + attributes.replace(" open=\"open\"", "") + ">");
        } else {
            write(tag);
        }
    }

    private void write(String words) {
        if (depth == 0) {
            text.append(words);
        }
    }
}
