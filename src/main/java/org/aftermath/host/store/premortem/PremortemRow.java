package org.aftermath.host.store.premortem;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** The premortem of a page. Rows are never changed but replaced; instants are milliseconds since 1970. */
@Table("PREMORTEM")
@Preload
public interface PremortemRow extends Entity {

    @NotNull
    @Unique
    @Accessor("PAGE_ID")
    long getPageId();

    @StringLength(StringLength.UNLIMITED)
    @Accessor("GOAL_TEXT")
    @Nullable
    String getGoalText();

    /** A day: 2026-11-30. */
    @StringLength(10)
    @Accessor("MEETING_DAY")
    @Nullable
    String getMeetingDay();

    @Accessor("DECIDER_KEY")
    @Nullable
    String getDeciderKey();

    /** User keys, one a line. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("ENGINEER_KEYS")
    @Nullable
    String getEngineerKeys();

    @StringLength(StringLength.UNLIMITED)
    @Accessor("SUPPORT_KEYS")
    @Nullable
    String getSupportKeys();

    @StringLength(StringLength.UNLIMITED)
    @Accessor("EXPERT_KEYS")
    @Nullable
    String getExpertKeys();

    /** Minutes of the six blocks: 5/10/45/10/40/10. */
    @NotNull
    @StringLength(40)
    @Accessor("TIMETABLE")
    String getTimetable();

    @Accessor("LEADER_KEY")
    @Nullable
    String getLeaderKey();

    @NotNull
    @StringLength(20)
    @Accessor("BLOCK_CODE")
    String getBlockCode();

    @NotNull
    @Indexed
    @StringLength(20)
    @Accessor("FURTHEST_CODE")
    String getFurthestCode();

    @Accessor("BLOCK_AT")
    @Nullable
    Long getBlockAt();

    @NotNull
    @StringLength(5)
    @Accessor("RATINGS_OPEN")
    String getRatingsOpen();

    /** One tier a line, worst first: the ids of its scenarios with a blank between them. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("TIERS")
    @Nullable
    String getTiers();

    /** How many tiers are above the acceptable line. */
    @NotNull
    @Accessor("TIERS_ABOVE")
    int getTiersAbove();

    @NotNull
    @Accessor("ROW_VERSION")
    int getRowVersion();
}
