package org.aftermath.confluence.blueprint;

import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.premortem.Timetable;
import org.aftermath.core.text.Language;

/**
 * Fills the template of a premortem: the wizard's answers become parameters of the board, and the words around it are in
 * the language that was chosen for the page. Answers come from anybody, so what is missing is empty and a line break
 * becomes a space. Keeps nothing: safe for any thread.
 */
public final class PremortemContext implements ContextProvider {

    private static final List<String> NAMES =
            List.of("goal", "decisionMaker", "engineers", "support", "experts", "day", "minutes", "language");

    @Override
    public void init(Map<String, String> params) {}

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        var filled = new HashMap<>(context);
        filled.putAll(PageTexts.in(Language.of(answer(context, "language"))).all());
        NAMES.forEach(name -> filled.put(name, answer(context, name)));
        var minutes = Timetable.read(answer(context, "minutes")).orElse(Timetable.USUAL);
        filled.put(
                "minutes",
                String.join("/", minutes.minutes().stream().map(String::valueOf).toList()));
        return filled;
    }

    private static String answer(Map<String, Object> context, String name) {
        return Optional.ofNullable(context.get(name))
                .map(value -> value.toString().replaceAll("\\s+", " ").strip())
                .orElse("");
    }
}
