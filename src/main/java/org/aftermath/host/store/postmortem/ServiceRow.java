package org.aftermath.host.store.postmortem;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** That a postmortem hit a service: for finding postmortems by service. */
@Table("SERVICE_HIT")
@Preload
public interface ServiceRow extends Entity {

    @NotNull
    @Indexed
    @Accessor("PAGE_ID")
    long getPageId();

    /** The service's name in lower case. */
    @NotNull
    @Indexed
    @Accessor("NAME_KEY")
    String getNameKey();
}
