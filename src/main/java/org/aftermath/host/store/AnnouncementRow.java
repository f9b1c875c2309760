package org.aftermath.host.store;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** A page of which the tracker does not know the latest yet. */
@Preload
@Table("ANNOUNCEMENT")
public interface AnnouncementRow extends Entity {

    @NotNull
    @Accessor("PAGE_ID")
    long getPageId();
}
