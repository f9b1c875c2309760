package org.aftermath.core.making;

import java.util.Map;

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
}
