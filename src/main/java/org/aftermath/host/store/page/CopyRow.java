package org.aftermath.host.store.page;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A page that was seen to be a copy of a postmortem. */
@Table("KNOWN_COPY")
@Preload
public interface CopyRow extends Entity {

    @NotNull
    @Unique
    @Accessor("PAGE_ID")
    long getPageId();
}
