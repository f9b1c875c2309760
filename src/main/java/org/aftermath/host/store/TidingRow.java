package org.aftermath.host.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Something that happened to a follow-up's ticket and has not been told yet. */
@Preload
@Table("TIDING")
public interface TidingRow extends Entity {

    String ID = "ID";
    String FOLLOW_UP = "FOLLOW_UP";

    @NotNull
    @StringLength(100)
    String getFollowUp();

    void setFollowUp(String uid);
}
