package sandbox.confluence.render;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;
import sandbox.template.Escaping;

/** Which HTML may pass from storage format into a page, and how its tags are written. */
final class Tags {

    private static final Safelist ALLOWED = Safelist.relaxed()
            .addTags(
                    "s",
                    "del",
                    "ins",
                    "hr",
                    "kbd",
                    "samp",
                    "var",
                    "abbr",
                    "figure",
                    "figcaption",
                    "big",
                    "tt",
                    "address")
            .addAttributes(":all", "class", "title", "lang", "dir")
            .addAttributes("a", "rel", "name")
            .addAttributes("ol", "start", "type")
            .addAttributes("td", "headers")
            .addAttributes("th", "headers")
            .addProtocols("a", "href", "#", "http", "https", "mailto", "ftp", "tel");

    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "iframe",
            "object",
            "embed",
            "applet",
            "link",
            "meta",
            "base",
            "title",
            "head",
            "template",
            "svg",
            "math",
            "noscript",
            "textarea",
            "select",
            "input",
            "button");

    private static final Set<String> VOID = Set.of("br", "hr", "img", "col");
    private static final Pattern ALIGN = Pattern.compile("text-align:\\s*(left|right|center|justify)");

    private Tags() {}

    static boolean isAllowed(Element element) {
        return ALLOWED.isSafeTag(element.normalName());
    }

    /** Elements whose content must not show either. */
    static boolean isSilent(Element element) {
        return SILENT.contains(element.normalName());
    }

    static boolean isVoid(Element element) {
        return VOID.contains(element.normalName());
    }

    static String open(Element element, String extraClass, String id) {
        StringBuilder tag = new StringBuilder("<").append(element.normalName());
        if (!id.isEmpty()) {
            attribute(tag, "id", id);
        }
        String classes = (element.attr("class") + " " + extraClass + align(element)).strip();
        if (!classes.isEmpty()) {
            attribute(tag, "class", classes);
        }
        for (Attribute attribute : element.attributes()) {
            if (!attribute.getKey().equals("class")
                    && ALLOWED.isSafeAttribute(element.normalName(), element, attribute)) {
                attribute(tag, attribute.getKey(), attribute.getValue());
            }
        }
        return tag.append(isVoid(element) ? "/>" : ">").toString();
    }

    static String close(Element element) {
        return isVoid(element) ? "" : "</" + element.normalName() + ">";
    }

    /** Whether the element keeps its link after filtering. */
    static boolean isExternalLink(Element element) {
        return element.nameIs("a") && element.attr("href").matches("(?i)https?://.*");
    }

    private static void attribute(StringBuilder tag, String name, String value) {
        tag.append(' ')
                .append(name)
                .append("=\"")
                .append(Escaping.escape(value))
                .append('"');
    }

    private static String align(Element element) {
        Matcher style = ALIGN.matcher(element.attr("style"));
        return style.find() ? " conf-align-" + style.group(1) : "";
    }
}
