package org.aftermath.host.store.session;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** The writing meeting of a page. Rows are replaced, but for what is counted in them; instants are milliseconds since 1970. */
@Table("WRITING_MEETING")
@Preload
public interface SessionRow extends Entity {

    @NotNull
    @Unique
    @Accessor("PAGE_ID")
    long getPageId();

    @NotNull
    @Accessor("LEADER_KEY")
    String getLeaderKey();

    @NotNull
    @StringLength(20)
    @Accessor("PHASE_CODE")
    String getPhaseCode();

    @NotNull
    @Accessor("PHASE_AT")
    long getPhaseAt();

    @NotNull
    @Accessor("STARTED_AT")
    long getStartedAt();

    @Accessor("ENDED_AT")
    @Nullable
    Long getEndedAt();

    @StringLength(60)
    @Accessor("CURRENT_KEY")
    @Nullable
    String getCurrentKey();

    @Accessor("SHARING_MINUTES")
    @Nullable
    Integer getSharingMinutes();

    /** A JSON object of sums and words, nothing of who said them. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("SURVEY_SUMS")
    @Nullable
    String getSurveySums();

    @NotNull
    @Accessor("ROW_VERSION")
    int getRowVersion();

    /** Rises with each write of the meeting or of an entry. */
    @Accessor("TURN")
    @Nullable
    Long getTurn();

    @Mutator("TURN")
    void setTurn(@Nullable Long turn);

    /** Written before each change to keep others from changing anything meanwhile; what it says means nothing. */
    @Accessor("DRAWS")
    @Nullable
    Long getDraws();

    @Mutator("DRAWS")
    void setDraws(@Nullable Long draws);
}
