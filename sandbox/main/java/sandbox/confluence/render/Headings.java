package sandbox.confluence.render;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The headings of a document with the ids that links to them use: {@code PageTitle-HeadingText}. */
public final class Headings {

    /** Where a rendering keeps its headings for the macros in it. */
    static final String PROPERTY = "sandbox.confluence.headings";

    /** One heading. */
    public record Heading(int level, String text, String id) {}

    private final List<Heading> list = new ArrayList<>();
    private final Map<Element, String> ids = new IdentityHashMap<>();
    private final Set<String> taken = new HashSet<>();

    static Headings of(Element document, ConversionContext context) {
        Headings headings = new Headings();
        document.getAllElements().stream()
                .filter(Headings::isHeading)
                .forEach(element -> headings.add(element, context));
        return headings;
    }

    /** The headings of the document that is being rendered. */
    public static List<Heading> in(ConversionContext context) {
        return context.getProperty(PROPERTY) instanceof Headings headings ? List.copyOf(headings.list) : List.of();
    }

    /** An id in the page's own name space: headings and anchors share it. */
    public static String id(ConversionContext context, String text) {
        String title = context.getEntity() == null || context.getEntity().getTitle() == null
                ? ""
                : context.getEntity().getTitle();
        return id(title, text);
    }

    static String id(String pageTitle, String text) {
        String page = pageTitle.replaceAll("\\s+", "");
        String name = text.replaceAll("[\\s\\u00a0]+", "");
        return page.isEmpty() ? name : page + "-" + name;
    }

    static boolean isHeading(Element element) {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    String idOf(Element heading) {
        return ids.getOrDefault(heading, "");
    }

    private void add(Element element, ConversionContext context) {
        String text = readable(element);
        String base = id(context, text);
        String id = base;
        for (int i = 1; !taken.add(id); i++) {
            id = base + "." + i;
        }
        ids.put(element, id);
        list.add(new Heading(element.normalName().charAt(1) - '0', text, id));
    }

    /** Parameters of macros in a heading, such as the anchor's name, are no text of it. */
    private static String readable(Element heading) {
        Element copy = heading.clone();
        copy.getAllElements().stream()
                .filter(element -> element.nameIs("ac:parameter"))
                .toList()
                .forEach(Element::remove);
        return copy.text().strip();
    }
}
