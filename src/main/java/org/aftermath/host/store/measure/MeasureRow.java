package org.aftermath.host.store.measure;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A measure of a premortem. Rows are never changed but replaced. */
@Table("MEASURE")
@Preload
public interface MeasureRow extends Entity {

    @NotNull
    @Unique
    @StringLength(60)
    @Accessor("MEASURE_KEY")
    String getMeasureKey();

    @NotNull
    @Indexed
    @Accessor("PAGE_ID")
    long getPageId();

    @NotNull
    @StringLength(20)
    @Accessor("STAGE_CODE")
    String getStageCode();

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    @Accessor("MEASURE_TEXT")
    String getMeasureText();

    @StringLength(StringLength.UNLIMITED)
    @Accessor("COST_ONCE")
    @Nullable
    String getCostOnce();

    @StringLength(StringLength.UNLIMITED)
    @Accessor("COST_UPKEEP")
    @Nullable
    String getCostUpkeep();

    /** Ids, one a line. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("SCENARIO_KEYS")
    @Nullable
    String getScenarioKeys();

    @NotNull
    @Accessor("AUTHOR_KEY")
    String getAuthorKey();

    @NotNull
    @Accessor("TYPED_AT")
    long getTypedAt();

    @StringLength(20)
    @Accessor("VERDICT_CODE")
    @Nullable
    String getVerdictCode();

    /** Of the epoch. */
    @Accessor("VERDICT_DAY")
    @Nullable
    Long getVerdictDay();

    @StringLength(StringLength.UNLIMITED)
    @Accessor("VERDICT_REASON")
    @Nullable
    String getVerdictReason();

    @Accessor("DECIDER_KEY")
    @Nullable
    String getDeciderKey();

    @Accessor("DECIDED_AT")
    @Nullable
    Long getDecidedAt();

    /** Of the epoch; nothing once people were reminded. */
    @Indexed
    @Accessor("REMIND_DAY")
    @Nullable
    Long getRemindDay();

    @NotNull
    @Accessor("ROW_VERSION")
    int getRowVersion();
}
