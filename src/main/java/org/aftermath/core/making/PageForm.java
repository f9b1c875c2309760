package org.aftermath.core.making;

import java.util.Map;
import java.util.Optional;

/** Puts onto a page what a postmortem's page has (port). Never writes: text in, text out. */
public interface PageForm {

    /**
     * The text with the status and the facts at its top and the sections it lacks at its end. What people wrote stays as
     * it is; what is there already is not put there again.
     *
     * @param storage the page's storage format
     * @param answers the wizard's fields by name
     */
    String completed(String storage, Map<String, String> answers);

    /**
     * A text with one section more.
     *
     * @param heading of the section, in the language of the page
     */
    record Grown(String storage, String heading) {}

    /**
     * The text with that section of the template where it belongs: before the first that follows it. A heading that says
     * the same already is taken for the section's.
     *
     * @param section its anchor without {@code pm-}
     * @param spaceKey whose hints it asks
     * @return empty if the text has the section already
     */
    Optional<Grown> grown(String storage, String section, String spaceKey);
}
