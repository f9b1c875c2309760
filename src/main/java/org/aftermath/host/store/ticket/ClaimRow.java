package org.aftermath.host.store.ticket;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A follow-up's right to one issue. No column is named by a word that a database keeps for itself. */
@Preload
@Table("CLAIM")
public interface ClaimRow extends Entity {

    String FOLLOW_UP = "FOLLOW_UP";
    String ISSUE_ID = "ISSUE_ID";
    String SINCE_MILLIS = "SINCE_MILLIS";

    @NotNull
    @Unique
    @StringLength(100)
    String getFollowUp();

    void setFollowUp(String uid);

    @Indexed
    @Nullable
    Long getIssueId();

    void setIssueId(@Nullable Long id);

    @StringLength(255)
    @Nullable
    String getIssueKey();

    void setIssueKey(@Nullable String key);

    long getLastSequence();

    void setLastSequence(long sequence);

    /** How often a sequence was drawn; written before each draw to keep others from drawing meanwhile. */
    int getDraws();

    void setDraws(int draws);

    long getSinceMillis();

    void setSinceMillis(long millis);

    @StringLength(64)
    @Nullable
    String getPeerId();

    void setPeerId(String peer);

    @StringLength(20)
    String getUrgency();

    void setUrgency(String name);

    @StringLength(20)
    String getKind();

    void setKind(String name);

    @StringLength(64)
    String getPostmortemId();

    void setPostmortemId(String id);

    @Indexed
    long getPageId();

    void setPageId(long id);

    @StringLength(255)
    String getSpaceKey();

    void setSpaceKey(String key);

    @StringLength(StringLength.UNLIMITED)
    String getPageTitle();

    void setPageTitle(String title);

    @StringLength(StringLength.UNLIMITED)
    String getPageUrl();

    void setPageUrl(String url);

    /** The title as it is compared. */
    @Indexed
    @StringLength(255)
    @Nullable
    String getTitleKey();

    void setTitleKey(String title);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getLabels();

    void setLabels(String lines);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getFactorText();

    void setFactorText(String text);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getAlternativeText();

    void setAlternativeText(String text);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getConstraintText();

    void setConstraintText(String text);

    /** Lines of an urgency and the name of its priority. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getPriorityNames();

    void setPriorityNames(String lines);

    /** What became of the promise; kept if empty. */
    @StringLength(20)
    @Nullable
    String getStanding();

    void setStanding(String code);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getStandingReason();

    void setStandingReason(String text);

    /** When Confluence told last of changes; nothing but the order if zero. */
    long getToldMillis();

    void setToldMillis(long millis);

    @StringLength(20)
    String getSeverity();

    void setSeverity(String name);

    @StringLength(20)
    String getPostmortemStatus();

    void setPostmortemStatus(String name);
}
