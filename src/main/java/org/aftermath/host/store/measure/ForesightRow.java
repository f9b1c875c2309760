package org.aftermath.host.store.measure;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** Whether an incident was foreseen. Rows are never changed but replaced. */
@Table("FORESIGHT")
@Preload
public interface ForesightRow extends Entity {

    @NotNull
    @Unique
    @Accessor("PAGE_ID")
    long getPageId();

    @NotNull
    @StringLength(20)
    @Accessor("KIND_CODE")
    String getKindCode();

    @StringLength(60)
    @Accessor("SCENARIO_KEY")
    @Nullable
    String getScenarioKey();

    @NotNull
    @Accessor("USER_KEY")
    String getUserKey();

    @NotNull
    @Accessor("ANSWERED_AT")
    long getAnsweredAt();

    @NotNull
    @Accessor("ROW_VERSION")
    int getRowVersion();
}
