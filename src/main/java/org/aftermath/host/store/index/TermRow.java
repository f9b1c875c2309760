package org.aftermath.host.store.index;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** That a line is found by a term; the order of lists is repeated here, so that one index has it all. */
@Table("INDEX_TERM")
@Preload
@Indexes(
        @Index(
                name = "termAt",
                methodNames = {"getTermKey", "getSortAt", "getPageId"}))
public interface TermRow extends Entity {

    @NotNull
    @Indexed
    @Accessor("PAGE_ID")
    long getPageId();

    @NotNull
    @StringLength(140)
    @Accessor("TERM_KEY")
    String getTermKey();

    @NotNull
    @Accessor("SORT_AT")
    long getSortAt();
}
