package sandbox.confluence.render;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;
import sandbox.confluence.content.Content;
import sandbox.people.Account;
import sandbox.template.Escaping;

/** Renders {@code ac:link} and {@code ac:image}. */
final class LinkTags {

    private static final Safelist ADDRESSES = Safelist.relaxed();

    private final Links links;

    LinkTags(Links links) {
        this.links = links;
    }

    /** @param inner renders the children of an element */
    String link(Element link, ConversionContext context, Function<Element, String> inner) {
        String label = label(link, inner);
        for (Element target : link.children()) {
            switch (target.normalName()) {
                case "ri:page", "ri:content-entity", "ri:blog-post" -> {
                    return page(link, target, label, context);
                }
                case "ri:user" -> {
                    return user(target, label);
                }
                case "ri:space" -> {
                    String key = target.attr("ri:space-key");
                    return anchor(links.toSpace(key), "", or(label, key));
                }
                case "ri:attachment" -> {
                    return or(label, target.attr("ri:filename"));
                }
                case "ri:url" -> {
                    return url(target.attr("ri:value"), label);
                }
                default -> {}
            }
        }
        String name = link.attr("ac:anchor");
        return name.isEmpty() ? label : anchor("#" + Headings.id(context, name), "", or(label, name));
    }

    String image(Element image) {
        String alt = image.attr("ac:alt");
        for (Element source : image.children()) {
            if (source.nameIs("ri:url") && isHarmless(source.attr("ri:value"))) {
                return "<span class=\"confluence-embedded-file-wrapper\"><img"
                        + " class=\"confluence-embedded-image confluence-external-resource\" src=\""
                        + Escaping.escape(source.attr("ri:value")) + "\" alt=\"" + Escaping.escape(alt) + "\"/></span>";
            }
            if (source.nameIs("ri:attachment")) {
                String name = source.attr("ri:filename");
                return "<span class=\"confluence-missing-image\">" + Escaping.escape(alt.isEmpty() ? name : alt)
                        + "</span>";
            }
        }
        return Escaping.escape(alt);
    }

    private String page(Element link, Element target, String label, ConversionContext context) {
        String space =
                target.hasAttr("ri:space-key") ? target.attr("ri:space-key") : nullToEmpty(context.getSpaceKey());
        String title = target.attr("ri:content-title");
        Optional<Content> page = links.page(space, title);
        if (page.isEmpty()) {
            return anchor(links.toNewPage(space, title), "createlink", or(label, title));
        }
        String name = link.attr("ac:anchor");
        String fragment = name.isEmpty() ? "" : "#" + Headings.id(page.get().title(), name);
        return anchor(
                links.toPage(page.get()) + fragment, "", or(label, page.get().title()));
    }

    private String user(Element target, String label) {
        Optional<Account> account = links.user(target.attr("ri:userkey"), target.attr("ri:username"));
        return account.map(found -> "<a class=\"confluence-userlink user-mention\" data-username=\""
                        + Escaping.escape(found.name()) + "\" href=\"" + Escaping.escape(links.toUser(found)) + "\">"
                        + or(label, found.fullName()) + "</a>")
                .orElseGet(() -> "<span class=\"unknown-user\">" + or(label, target.attr("ri:username")) + "</span>");
    }

    private String url(String address, String label) {
        return isHarmless(address) ? anchor(address, "external-link", or(label, address)) : or(label, address);
    }

    private static boolean isHarmless(String address) {
        Element image = new Element("img");
        return ADDRESSES.isSafeAttribute("img", image, new Attribute("src", address));
    }

    private static String label(Element link, Function<Element, String> inner) {
        for (Element child : link.children()) {
            if (child.nameIs("ac:plain-text-link-body")) {
                return Escaping.escape(child.wholeText());
            }
            if (child.nameIs("ac:link-body")) {
                return inner.apply(child);
            }
        }
        return "";
    }

    private static String anchor(String href, String classes, String html) {
        return "<a" + (classes.isEmpty() ? "" : " class=\"" + classes + "\"") + " href=\"" + Escaping.escape(href)
                + "\">" + html + "</a>";
    }

    /** The label, already HTML, or else the text. */
    private static String or(String label, String text) {
        return label.isBlank() ? Escaping.escape(text) : label;
    }

    private static String nullToEmpty(String text) {
        return text == null ? "" : text;
    }
}
