package org.aftermath.host.store.notice;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** That somebody read a page, and what they said. Rows are only added and removed. */
@Table("READING")
@Preload
public interface ReadingRow extends Entity {

    @NotNull
    @Indexed
    @Accessor("PAGE_ID")
    long getPageId();

    /** Page and reader: what there is one of. */
    @NotNull
    @Unique
    @StringLength(330)
    @Accessor("READING_KEY")
    String getReadingKey();

    @NotNull
    @Accessor("USER_KEY")
    String getUserKey();

    @StringLength(20)
    @Accessor("ANSWER")
    @Nullable
    String getAnswer();

    @StringLength(StringLength.UNLIMITED)
    @Accessor("WORDS")
    @Nullable
    String getWords();

    @NotNull
    @Accessor("READ_AT")
    long getReadAt();
}
