package org.aftermath.host.store.index;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/**
 * What a postmortem is found by; everything else is in its record. Every index ends with the order of lists, so that a
 * page of one is read off it. The moment is in milliseconds since 1970.
 */
@Table("INDEX_LINE")
@Preload
@Indexes({
    @Index(
            name = "lineAt",
            methodNames = {"getSortAt", "getPageId"}),
    @Index(
            name = "lineSpace",
            methodNames = {"getSpaceKey", "getSortAt", "getPageId"}),
    @Index(
            name = "lineStatus",
            methodNames = {"getStatusCode", "getSortAt", "getPageId"}),
    @Index(
            name = "lineSeverity",
            methodNames = {"getSeverityCode", "getSortAt", "getPageId"}),
    @Index(
            name = "lineKind",
            methodNames = {"getKindCode", "getSortAt", "getPageId"}),
    @Index(
            name = "lineCause",
            methodNames = {"getCauseCode", "getSortAt", "getPageId"}),
    @Index(
            name = "lineOwner",
            methodNames = {"getOwnerKey", "getSortAt", "getPageId"})
})
public interface LineRow extends Entity {

    @NotNull
    @Unique
    @Accessor("PAGE_ID")
    long getPageId();

    @NotNull
    @Accessor("SORT_AT")
    long getSortAt();

    void setSortAt(long millis);

    @Accessor("SPACE_KEY")
    @Nullable
    String getSpaceKey();

    void setSpaceKey(String key);

    @NotNull
    @StringLength(20)
    @Accessor("STATUS_CODE")
    String getStatusCode();

    void setStatusCode(String code);

    @NotNull
    @StringLength(20)
    @Accessor("SEVERITY_CODE")
    String getSeverityCode();

    void setSeverityCode(String code);

    @NotNull
    @StringLength(20)
    @Accessor("KIND_CODE")
    String getKindCode();

    void setKindCode(String code);

    @NotNull
    @StringLength(20)
    @Accessor("CAUSE_CODE")
    String getCauseCode();

    void setCauseCode(String code);

    @Accessor("OWNER_KEY")
    @Nullable
    String getOwnerKey();

    void setOwnerKey(@Nullable String key);

    /** Other people's labels, one a line. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("LABEL_NAMES")
    @Nullable
    String getLabelNames();

    void setLabelNames(@Nullable String names);

    /** All terms, with a bar before and after each. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("TERM_LIST")
    @Nullable
    String getTermList();

    void setTermList(@Nullable String terms);

    /** All words, with a space before each. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("WORD_LIST")
    @Nullable
    String getWordList();

    void setWordList(@Nullable String words);
}
