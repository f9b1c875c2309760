package org.aftermath.confluence.blueprint;

import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.space.HintsOfSpace;

/**
 * Fills the template of a postmortem: the sections that its variant has, in the language that was chosen for the page,
 * and the answers of the wizard in words. The macro parameters of the template are the wizard's own fields. The sections
 * come as one variable, because the host chooses a template before it asks anybody what the answers mean.
 *
 * <p>A plain provider rather than a child of the blueprint API, whose members nobody could verify. Keeps nothing: safe
 * for any thread.
 */
public final class PostmortemContext implements ContextProvider {

    /** The create dialog's name for labels that the new page gets besides the blueprint's own. */
    private static final String LABELS = "labelsString";

    private static final String SECTIONS = "sections";

    private final HintsOfSpace hints;

    public PostmortemContext(HintsOfSpace hints) {
        this.hints = hints;
    }

    @Override
    public void init(Map<String, String> params) {}

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        var answers = WizardAnswers.of(context);
        var texts = PageTexts.in(answers.language());
        var words = new HashMap<>(texts.all());
        hints.of(Optional.ofNullable(context.get("spaceKey")).map(Object::toString))
                .forEach((section, hint) -> words.put(section.code() + ".hint", hint));
        words.putAll(Given.of(answers, texts).variables());
        var filled = new HashMap<>(context);
        filled.putAll(answers.fields());
        filled.put(SECTIONS, new PageSections(answers.light(), words).storage());
        answers.pageLabel().ifPresent(label -> filled.put(LABELS, label));
        return filled;
    }
}
