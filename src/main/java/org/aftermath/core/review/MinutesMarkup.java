package org.aftermath.core.review;

import java.util.List;

/**
 * Puts minutes into pages in storage format, in a section of their own and in the page's language (port). What stands
 * there already is not put there again; all else stays to the last character.
 */
public interface MinutesMarkup {

    /** The page with each line at the end of the section, with who noted it and when. */
    String add(String storage, List<Note> notes);

    /** The page with when the meeting was held, who led it and who was there. */
    String conclude(String storage, Sitting ended);
}
