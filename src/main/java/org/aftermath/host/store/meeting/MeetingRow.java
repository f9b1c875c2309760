package org.aftermath.host.store.meeting;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** What is arranged about a review meeting. Rows are never changed but replaced; instants are milliseconds since 1970. */
@Table("MEETING")
@Preload
public interface MeetingRow extends Entity {

    @NotNull
    @Unique
    @Accessor("PAGE_ID")
    long getPageId();

    @NotNull
    @Accessor("MINUTES")
    int getMinutes();

    @StringLength(StringLength.UNLIMITED)
    @Accessor("PLACE_TEXT")
    @Nullable
    String getPlaceText();

    @Accessor("LAST_START")
    @Nullable
    Long getLastStart();

    @NotNull
    @Accessor("ROW_VERSION")
    int getRowVersion();
}
