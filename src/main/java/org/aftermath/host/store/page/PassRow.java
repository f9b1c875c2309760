package org.aftermath.host.store.page;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Why a finding of the lint is let pass. Rows are never changed. */
@Table("LINT_PASS")
@Preload
public interface PassRow extends Entity {

    /** The page and the finding, in words: one pass for each. */
    @NotNull
    @Unique
    @StringLength(150)
    @Accessor("PASS_ID")
    String getPassId();

    @NotNull
    @Indexed
    @Accessor("PAGE_ID")
    long getPageId();

    @NotNull
    @StringLength(100)
    @Accessor("FINDING_ID")
    String getFindingId();

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    @Accessor("WORDS")
    String getWords();

    @Accessor("WRITTEN_BY")
    String getWrittenBy();

    @NotNull
    @Accessor("WRITTEN_AT")
    long getWrittenAt();
}
