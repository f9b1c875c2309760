package org.aftermath.jira.rest.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.aftermath.core.incident.IncidentPage;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.host.rest.JsonBody;

/** What a request says of the page that tells an incident's postmortem. */
record PageOrder(JsonBody body) {

    private static final Set<String> KNOWN = Set.of("pageId", "title", "url");
    private static final int LONGEST_TITLE = 255;
    private static final int LONGEST_URL = 2000;

    /** What cannot be understood; empty if everything can. */
    List<Fault> faults() {
        var faults = new ArrayList<>(body.unknown(KNOWN, "aftermath.incident.nothing"));
        if (!body.text("pageId").matches("\\d{1,18}")) {
            faults.add(new Fault("pageId", Message.of("aftermath.incident.page")));
        }
        if (body.text("title").isBlank() || body.text("title").length() > LONGEST_TITLE) {
            faults.add(new Fault("title", Message.of("aftermath.incident.title", LONGEST_TITLE)));
        }
        if (!body.text("url").matches("https?://[^\\s<>\"]{1," + LONGEST_URL + "}")) {
            faults.add(new Fault("url", Message.of("aftermath.incident.url", LONGEST_URL)));
        }
        return faults;
    }

    /** Only if there are no faults. */
    IncidentPage page() {
        return new IncidentPage(Long.parseLong(body.text("pageId")), body.text("title"), body.text("url"));
    }
}
