package org.aftermath.confluence.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.aftermath.core.people.UserRef;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** What tells on a page who said something in a meeting and when, in storage format; known again by its anchor. */
final class Traces {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    private Traces() {}

    static boolean stands(Element page, String anchor) {
        return StorageReader.macros(page, "anchor").stream()
                .anyMatch(macro -> macro.wholeText().strip().equals(anchor));
    }

    static String anchor(String name) {
        return "<ac:structured-macro ac:name=\"anchor\" ac:schema-version=\"1\"><ac:parameter ac:name=\"\">" + name
                + "</ac:parameter></ac:structured-macro>";
    }

    static String user(UserRef user) {
        return "<ac:link><ri:user ri:userkey=\"" + Entities.escape(user.key()) + "\"/></ac:link>";
    }

    static String moment(Instant at) {
        return "<time datetime=\"" + DAY.format(at) + "\"/> " + TIME.format(at);
    }

    /** Text as text, whatever it holds. */
    static String lines(String text) {
        return Entities.escape(text).replace("\n", "<br/>");
    }
}
