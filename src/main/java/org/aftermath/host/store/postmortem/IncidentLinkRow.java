package org.aftermath.host.store.postmortem;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** An incident that is to hear of its postmortem. Rows are never changed but replaced. */
@Table("INCIDENT_LINK")
@Preload
public interface IncidentLinkRow extends Entity {

    @NotNull
    @Indexed
    @Accessor("PAGE_ID")
    long getPageId();

    /** Page and issue: what there is one of. */
    @NotNull
    @Unique
    @StringLength(300)
    @Accessor("LINK_KEY")
    String getLinkKey();

    @NotNull
    @StringLength(280)
    @Accessor("ISSUE_KEY")
    String getIssueKey();

    @NotNull
    @Accessor("USER_KEY")
    String getUserKey();

    @NotNull
    @Accessor("ATTEMPTS")
    int getAttempts();

    @NotNull
    @Indexed
    @Accessor("DUE_AT")
    long getDueAt();
}
