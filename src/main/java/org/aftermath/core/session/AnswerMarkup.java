package org.aftermath.core.session;

import java.util.Optional;
import org.aftermath.core.outline.Section;

/** Puts answers into pages in storage format (port). Safe for any thread. */
public interface AnswerMarkup {

    /**
     * The page with the answer at the end of the section, and a trace of question, writer and time; the page as it is if
     * the answer stands there already.
     *
     * @param section empty for the end of the page
     * @return empty if the page has no such section
     */
    Optional<String> add(String storage, Remark answered, Optional<Section> section);
}
