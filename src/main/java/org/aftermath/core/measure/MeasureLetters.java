package org.aftermath.core.measure;

import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.work.Writes;

/** Writes to people about measures (port). */
public interface MeasureLetters {

    /**
     * That the day has come to look at it again, in the reader's language.
     *
     * @return false if it could not be posted now; true also for somebody who has no address or may not see the page
     */
    @Writes
    boolean remind(Measure measure, PageFacts page, UserRef reader);
}
