package org.aftermath.confluence.transfer;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.aftermath.confluence.page.OwnMacros;
import org.aftermath.confluence.page.Prose;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.text.Message;
import org.aftermath.host.text.Translator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * A page whose macros gave way to what they said last: headings, paragraphs, lists, tables and links that any Confluence
 * shows. What people wrote around them stays as it is. Safe for any thread.
 */
public final class PlainPage {

    private static final int DEEPEST = 100;
    private static final Set<String> KEPT = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "pre",
            "blockquote",
            "strong",
            "em",
            "code",
            "s",
            "a");
    private static final Set<String> SILENT = Set.of("script", "style", "svg", "button", "input", "template");

    private final PrintedPages printed;
    private final Translator translator;

    public PlainPage(PrintedPages printed, Translator translator) {
        this.printed = printed;
        this.translator = translator;
    }

    /** @param storage the page's text */
    public String of(Postmortem postmortem, String storage) {
        var macros = new OwnMacros(storage);
        var listed = macros.has(OwnMacros.TABLE);
        return macros.replaced((name, piece) -> switch (name) {
            case "postmortem-status" -> status(postmortem);
            case "postmortem-timeline" -> OwnMacros.inside(piece);
            case "postmortem-follow-up" -> listed ? "" : flat(postmortem, piece);
            default -> flat(postmortem, piece);
        });
    }

    private String status(Postmortem postmortem) {
        var code = postmortem.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return "<p><strong>" + Entities.escape(translator.say(Message.of("aftermath.status." + code)))
                + "</strong></p>";
    }

    private String flat(Postmortem postmortem, String piece) {
        var html = printed.html(postmortem.pageId(), piece);
        var text = new StringBuilder();
        nodes(Jsoup.parse(html, "", Parser.xmlParser()).childNodes(), text, 0);
        return text.toString();
    }

    private static void nodes(List<Node> nodes, StringBuilder text, int depth) {
        for (var node : nodes) {
            if (node instanceof TextNode words) {
                text.append(Entities.escape(words.getWholeText().replaceAll("\\s+", " ")));
            } else if (node instanceof Element element && !SILENT.contains(element.normalName())) {
                element(element, text, depth + 1);
            }
        }
    }

    private static void element(Element element, StringBuilder text, int depth) {
        var name = element.normalName();
        if (depth > DEEPEST) {
            text.append(Entities.escape(element.text()));
        } else if (name.equals("br") || name.equals("hr")) {
            text.append('<').append(name).append("/>");
            nodes(element.childNodes(), text, depth);
        } else if (KEPT.contains(name)) {
            within(name + attributes(element), name, element, text, depth);
        } else if (Prose.isBlock(element) && element.children().stream().noneMatch(Prose::isBlock)) {
            var strong = name.equals("dt");
            within(strong ? "p><strong" : "p", strong ? "strong></p" : "p", element, text, depth);
        } else {
            nodes(element.childNodes(), text, depth);
        }
    }

    private static void within(String opening, String closing, Element element, StringBuilder text, int depth) {
        var inner = new StringBuilder();
        nodes(element.childNodes(), inner, depth);
        if (!inner.toString().isBlank() || element.nameIs("td") || element.nameIs("th")) {
            text.append('<').append(opening).append('>').append(inner.toString().strip());
            text.append("</").append(closing).append('>');
        }
    }

    private static String attributes(Element element) {
        var href = element.attr("href");
        var span = element.attr("colspan");
        return (href.matches("(?i)(https?://|mailto:|/).*") ? " href=\"" + Entities.escape(href) + "\"" : "")
                + (span.matches("\\d{1,3}") ? " colspan=\"" + span + "\"" : "");
    }
}
