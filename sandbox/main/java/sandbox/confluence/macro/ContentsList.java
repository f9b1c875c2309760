package sandbox.confluence.macro;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import sandbox.confluence.render.Headings.Heading;
import sandbox.template.Escaping;

/** A table of contents as nested lists. */
final class ContentsList {

    private ContentsList() {}

    static String html(List<Heading> headings) {
        StringBuilder html = new StringBuilder();
        Deque<Integer> open = new ArrayDeque<>();
        for (Heading heading : headings) {
            while (!open.isEmpty() && open.peek() > heading.level()) {
                open.pop();
                html.append("</li></ul>");
            }
            if (!open.isEmpty() && open.peek() == heading.level()) {
                html.append("</li>");
            } else {
                open.push(heading.level());
                html.append("<ul class=\"toc-indentation\">");
            }
            html.append("<li><a href=\"#")
                    .append(Escaping.escape(heading.id()))
                    .append("\">")
                    .append(Escaping.escape(heading.text()))
                    .append("</a>");
        }
        open.forEach(level -> html.append("</li></ul>"));
        return html.toString();
    }
}
