package org.aftermath.host.store.postmortem;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A step in a postmortem's life; only ever added. */
@Table("STATUS_CHANGE")
@Preload
public interface StatusChangeRow extends Entity {

    @NotNull
    @Indexed
    @Accessor("PAGE_ID")
    long getPageId();

    @NotNull
    @StringLength(20)
    @Accessor("FROM_STATUS")
    String getFromStatus();

    @NotNull
    @StringLength(20)
    @Accessor("TO_STATUS")
    String getToStatus();

    @NotNull
    @Accessor("USER_KEY")
    String getUserKey();

    @NotNull
    @Accessor("CHANGED_AT")
    long getChangedAt();

    @StringLength(StringLength.UNLIMITED)
    @Accessor("REASON")
    @Nullable
    String getReason();
}
