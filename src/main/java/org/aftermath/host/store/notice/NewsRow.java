package org.aftermath.host.store.notice;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What somebody is to see about a page. Rows are never changed but replaced. */
@Table("NEWS")
@Preload
public interface NewsRow extends Entity {

    @NotNull
    @Unique
    @Accessor("PAGE_ID")
    long getPageId();

    @NotNull
    @Indexed
    @Accessor("USER_KEY")
    String getUserKey();

    @NotNull
    @Accessor("SHOWN_FROM")
    long getShownFrom();
}
