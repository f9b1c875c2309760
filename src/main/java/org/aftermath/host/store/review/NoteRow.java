package org.aftermath.host.store.review;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A line of the minutes. Rows are never changed but replaced. */
@Table("REVIEW_NOTE")
@Preload
public interface NoteRow extends Entity {

    @NotNull
    @Unique
    @StringLength(60)
    @Accessor("NOTE_KEY")
    String getNoteKey();

    @NotNull
    @Indexed
    @Accessor("PAGE_ID")
    long getPageId();

    @NotNull
    @StringLength(20)
    @Accessor("KIND_CODE")
    String getKindCode();

    @NotNull
    @StringLength(20)
    @Accessor("ITEM_CODE")
    String getItemCode();

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    @Accessor("NOTE_TEXT")
    String getNoteText();

    @NotNull
    @Accessor("AUTHOR_KEY")
    String getAuthorKey();

    @NotNull
    @Accessor("NOTED_AT")
    long getNotedAt();

    /** Whether it stands in the page. */
    @NotNull
    @StringLength(5)
    @Accessor("WRITTEN")
    String getWritten();
}
