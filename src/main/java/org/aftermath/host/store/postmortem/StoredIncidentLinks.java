package org.aftermath.host.store.postmortem;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.aftermath.core.incident.IncidentLinks;
import org.aftermath.core.people.UserRef;
import org.aftermath.host.store.Columns;
import org.aftermath.host.store.Due;

/** Incidents to be told, in the host's database. */
public final class StoredIncidentLinks implements IncidentLinks {

    private final ActiveObjects ao;

    public StoredIncidentLinks(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void ask(Link link, Instant due) {
        ao.executeInTransaction(() -> {
            settle(link);
            return ao.create(
                    IncidentLinkRow.class,
                    new Columns()
                            .with("PAGE_ID", link.pageId())
                            .with("LINK_KEY", key(link))
                            .with("ISSUE_KEY", link.issue())
                            .with("USER_KEY", link.by().key())
                            .with("ATTEMPTS", link.attempts())
                            .with("DUE_AT", due.toEpochMilli())
                            .toArray());
        });
    }

    @Override
    public List<Link> due(Instant now, int limit) {
        return Arrays.stream(ao.find(IncidentLinkRow.class, Due.query(now, limit)))
                .map(row ->
                        new Link(row.getPageId(), row.getIssueKey(), new UserRef(row.getUserKey()), row.getAttempts()))
                .toList();
    }

    @Override
    public void settle(Link link) {
        ao.deleteWithSQL(IncidentLinkRow.class, "LINK_KEY = ?", key(link));
    }

    private static String key(Link link) {
        return link.pageId() + "-" + link.issue();
    }

    @Override
    public void forget(long pageId) {
        ao.deleteWithSQL(IncidentLinkRow.class, "PAGE_ID = ?", pageId);
    }
}
