package org.aftermath.core.notice;

import java.util.Optional;
import org.aftermath.core.notice.Letters.Letter;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Postmortem;

/** Writes to support (port). */
public interface SupportLetters {

    /** In the supporter's language; empty for somebody who has no address or may not see the page. */
    Optional<Letter> toSupport(Postmortem postmortem, UserRef supporter);
}
