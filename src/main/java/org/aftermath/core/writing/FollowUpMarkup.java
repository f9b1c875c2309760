package org.aftermath.core.writing;

import java.util.List;
import org.aftermath.core.reading.FollowUpMacro;

/**
 * Follow-up macros in a page's storage format (port). Whatever is not theirs stays as it is, to the last character. Safe
 * for any thread.
 */
public interface FollowUpMarkup {

    /** In the order of the page. */
    List<FollowUpMacro> read(String storage);

    /** The page with one more: the last one of the section of follow-ups, or of the page if there is no such section. */
    String add(String storage, FollowUpMacro macro);

    /**
     * The page with one changed.
     *
     * @param place which of {@link #read}, from 0
     * @param macro what it is to be; parameters that are the same stay as they are written
     */
    String replace(String storage, int place, FollowUpMacro macro);
}
