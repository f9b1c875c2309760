package org.aftermath.host.store.measure;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A line that stays of a premortem. Rows are only added and removed. */
@Table("OUTLOOK")
@Preload
public interface NoteRow extends Entity {

    @NotNull
    @Unique
    @StringLength(80)
    @Accessor("NOTE_KEY")
    String getNoteKey();

    @NotNull
    @Indexed
    @Accessor("PAGE_ID")
    long getPageId();

    @NotNull
    @Indexed
    @StringLength(20)
    @Accessor("KIND_CODE")
    String getKindCode();

    @StringLength(255)
    @Accessor("SUBJECT")
    @Nullable
    String getSubject();

    @StringLength(StringLength.UNLIMITED)
    @Accessor("NOTE_TEXT")
    @Nullable
    String getNoteText();

    @NotNull
    @Accessor("AUTHOR_KEY")
    String getAuthorKey();

    @NotNull
    @Accessor("TYPED_AT")
    long getTypedAt();
}
