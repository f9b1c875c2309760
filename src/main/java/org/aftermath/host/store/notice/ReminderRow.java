package org.aftermath.host.store.notice;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What somebody was told by mail, and when last. Rows are never changed but replaced. */
@Table("REMINDER")
@Preload
public interface ReminderRow extends Entity {

    /** The reader's key, a blank, and the topic; {@code mail} for the mail of a day. */
    @NotNull
    @Unique
    @StringLength(400)
    @Accessor("TOPIC_KEY")
    String getTopicKey();

    @NotNull
    @Indexed
    @Accessor("USER_KEY")
    String getUserKey();

    /** Nothing for what is about no page. */
    @NotNull
    @Indexed
    @Accessor("PAGE_ID")
    long getPageId();

    /** {@code 2026-11-30}, where the reader is. */
    @NotNull
    @StringLength(10)
    @Accessor("TOLD_DAY")
    String getToldDay();

    /** When somebody began to write the mail; 0 once it was told. */
    @NotNull
    @Accessor("BEGUN_AT")
    long getBegunAt();
}
