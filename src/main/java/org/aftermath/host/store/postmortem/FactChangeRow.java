package org.aftermath.host.store.postmortem;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** That a fact of a postmortem got another value; only ever added. */
@Table("FACT_CHANGE")
@Preload
public interface FactChangeRow extends Entity {

    @NotNull
    @Indexed
    @Accessor("PAGE_ID")
    long getPageId();

    @NotNull
    @StringLength(40)
    @Accessor("FACT_NAME")
    String getFactName();

    @StringLength(StringLength.UNLIMITED)
    @Accessor("VALUE_BEFORE")
    @Nullable
    String getValueBefore();

    @StringLength(StringLength.UNLIMITED)
    @Accessor("VALUE_AFTER")
    @Nullable
    String getValueAfter();

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
