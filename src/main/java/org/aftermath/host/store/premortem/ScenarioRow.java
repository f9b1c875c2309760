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

/** Something that might break. Rows are never changed but replaced. */
@Table("SCENARIO")
@Preload
public interface ScenarioRow extends Entity {

    @NotNull
    @Unique
    @StringLength(60)
    @Accessor("SCENARIO_KEY")
    String getScenarioKey();

    @NotNull
    @Indexed
    @Accessor("PAGE_ID")
    long getPageId();

    @NotNull
    @Accessor("SERVICE_NAME")
    String getServiceName();

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    @Accessor("FAILURE_TEXT")
    String getFailureText();

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    @Accessor("PERIOD_TEXT")
    String getPeriodText();

    @NotNull
    @Accessor("AUTHOR_KEY")
    String getAuthorKey();

    @NotNull
    @Accessor("TYPED_AT")
    long getTypedAt();

    /** The scenario that it belongs to. */
    @StringLength(60)
    @Accessor("KIN_KEY")
    @Nullable
    String getKinKey();

    /** A JSON object: what was said to each prompt. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("ANSWERS")
    @Nullable
    String getAnswers();

    @Accessor("SETTLED_BY")
    @Nullable
    String getSettledBy();

    @NotNull
    @Accessor("ROW_VERSION")
    int getRowVersion();
}
