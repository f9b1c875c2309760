package org.aftermath.host.store.page;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A duty of an owner that is done. Rows are only added and removed. */
@Table("TICK")
@Preload
public interface TickRow extends Entity {

    @NotNull
    @Indexed
    @Accessor("PAGE_ID")
    long getPageId();

    /** Page and duty: what there is one of. */
    @NotNull
    @Unique
    @StringLength(60)
    @Accessor("TICK_KEY")
    String getTickKey();

    @NotNull
    @StringLength(40)
    @Accessor("DUTY_CODE")
    String getDutyCode();

    @NotNull
    @Accessor("USER_KEY")
    String getUserKey();

    @NotNull
    @Accessor("TICKED_AT")
    long getTickedAt();
}
