package org.aftermath.confluence.blueprint;

import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;

/**
 * Fills the template of a postmortem: headings and hints in the language that was chosen for the page, and the answers
 * of the wizard in words. The macro parameters of the template are the wizard's own fields, so that a host which asks
 * no context provider still makes a postmortem.
 *
 * <p>A plain provider rather than a child of the blueprint API, whose members nobody could verify. Needs nothing of the
 * host and keeps nothing: safe for any thread.
 */
public final class PostmortemContext implements ContextProvider {

    /** The create dialog's name for labels that the new page gets besides the blueprint's own. */
    private static final String LABELS = "labelsString";

    @Override
    public void init(Map<String, String> params) {}

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        var answers = WizardAnswers.of(context);
        var texts = PageTexts.in(answers.language());
        var filled = new HashMap<>(context);
        filled.putAll(answers.fields());
        filled.putAll(texts.all());
        filled.putAll(Given.of(answers, texts).variables());
        answers.pageLabel().ifPresent(label -> filled.put(LABELS, label));
        return filled;
    }
}
