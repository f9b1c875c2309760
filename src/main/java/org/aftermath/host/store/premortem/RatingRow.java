package org.aftermath.host.store.premortem;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What one person thinks of one scenario. Rows are never changed but replaced. */
@Table("SCENARIO_RATING")
@Preload
public interface RatingRow extends Entity {

    /** Scenario and user key: what there is one of. */
    @NotNull
    @Unique
    @StringLength(330)
    @Accessor("RATING_KEY")
    String getRatingKey();

    @NotNull
    @Indexed
    @StringLength(60)
    @Accessor("SCENARIO_KEY")
    String getScenarioKey();

    @NotNull
    @Indexed
    @Accessor("PAGE_ID")
    long getPageId();

    @NotNull
    @Accessor("USER_KEY")
    String getUserKey();

    @NotNull
    @StringLength(20)
    @Accessor("ROLE_CODE")
    String getRoleCode();

    @NotNull
    @Accessor("POINTS")
    int getPoints();

    @NotNull
    @Accessor("RATED_AT")
    long getRatedAt();
}
