package org.aftermath.confluence.blueprint;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aftermath.core.making.PageForm;
import org.aftermath.core.outline.Template;
import org.aftermath.core.space.HintsOfSpace;
import org.aftermath.core.text.Language;

/** Puts the parts of the blueprint onto pages that were not made from it, or not from all of it. Safe for any thread. */
public final class PostmortemForm implements PageForm {

    private final HintsOfSpace hints;
    private final Function<String, Map<String, String>> toldOn;

    /** @param toldOn the wizard's fields by name, as a page in storage format tells them */
    public PostmortemForm(HintsOfSpace hints, Function<String, Map<String, String>> toldOn) {
        this.hints = hints;
        this.toldOn = toldOn;
    }

    @Override
    public String completed(String storage, Map<String, String> told) {
        var answers = WizardAnswers.of(new HashMap<>(told));
        var sections = sections(answers, answers.language(), Map.of());
        var page = new WrittenPage(storage);
        if (!page.has("postmortem-status")) {
            page.atTop(sections.status());
        }
        if (!page.has("postmortem-facts")) {
            page.atTop(sections.storage("facts"));
        }
        sections.codes().stream()
                .filter(code -> !code.equals("facts") && !page.anchors().contains("pm-" + code))
                .filter(code -> !isHeaded(code, page))
                .forEach(code -> page.atEnd(sections.storage(code)));
        return page.text();
    }

    @Override
    public Optional<Grown> grown(String storage, String section, String spaceKey) {
        var page = new WrittenPage(storage);
        if (page.anchors().contains("pm-" + section)) {
            return Optional.empty();
        }
        var told = toldOn.apply(storage);
        var answers = WizardAnswers.of(new HashMap<>(told));
        var language = told.getOrDefault("language", "").isEmpty() ? page.language() : answers.language();
        var asked = new HashMap<String, String>();
        hints.of(Optional.of(spaceKey)).forEach((each, hint) -> asked.put(each.code() + ".hint", hint));
        if (!isHeaded(section, page)) {
            page.before(after(section), sections(answers, language, asked).storage(section));
        }
        return Optional.of(new Grown(page.text(), PageTexts.in(language).get(section + ".heading")));
    }

    private static PageSections sections(WizardAnswers answers, Language language, Map<String, String> asked) {
        var texts = PageTexts.in(language);
        var words = new HashMap<>(texts.all());
        words.putAll(asked);
        words.putAll(Given.of(answers, texts).variables());
        words.putAll(answers.fields());
        return new PageSections(answers.light(), words);
    }

    /** The anchors of what follows a section on a page that has all. */
    private static List<String> after(String code) {
        var codes = Template.parts(false).stream().map(Template.Part::code).toList();
        return codes.subList(codes.indexOf(code) + 1, codes.size()).stream()
                .map(each -> "pm-" + each)
                .toList();
    }

    /** A heading that already says what ours would is taken for the section's, so that nothing stands there twice. */
    private static boolean isHeaded(String code, WrittenPage page) {
        var headings = Arrays.stream(Language.values())
                .map(language -> PageTexts.in(language).get(code + ".heading"))
                .collect(Collectors.toSet());
        var headed = page.anchor(headings, "pm-" + code);
        if (headed && code.equals("follow-ups") && !page.has("postmortem-follow-ups")) {
            page.belowAnchored("<ac:structured-macro ac:name=\"postmortem-follow-ups\"/>");
        }
        return headed;
    }
}
