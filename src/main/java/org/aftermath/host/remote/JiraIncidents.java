package org.aftermath.host.remote;

import com.grack.nanojson.JsonWriter;
import org.aftermath.core.incident.IncidentPage;
import org.aftermath.core.incident.IncidentTracker;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.people.UserRef;

/** The incidents of the Jira that is linked, as the person who named them. */
public final class JiraIncidents implements IncidentTracker {

    private final JiraLink jira;
    private final ActingUser acting;

    public JiraIncidents(JiraLink jira, ActingUser acting) {
        this.jira = jira;
        this.acting = acting;
    }

    @Override
    public Answer link(String issue, IncidentPage page, UserRef by) {
        var json = JsonWriter.string()
                .object()
                .value("pageId", Long.toString(page.pageId()))
                .value("title", page.title())
                .value("url", page.url())
                .end()
                .done();
        var reply = acting.as(by, () -> jira.put("incidents/" + issue + "/postmortem", "", json));
        return reply instanceof Reply.Answered answered ? answer(answered) : Answer.AWAY;
    }

    private static Answer answer(Reply.Answered answered) {
        if (answered.isSuccess()) {
            return Answer.DONE;
        }
        return switch (answered.status()) {
            case 400, 403, 404 -> Answer.REFUSED;
            default -> Answer.AWAY;
        };
    }
}
