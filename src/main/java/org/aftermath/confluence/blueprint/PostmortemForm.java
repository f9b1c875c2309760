package org.aftermath.confluence.blueprint;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.aftermath.core.making.PageForm;

/** Puts the parts of the blueprint onto pages that were not made from it. Safe for any thread. */
public final class PostmortemForm implements PageForm {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.JAPANESE);

    @Override
    public String completed(String storage, Map<String, String> told) {
        var answers = WizardAnswers.of(new HashMap<String, Object>(told));
        var texts = PageTexts.in(answers.language());
        var words = new HashMap<>(texts.all());
        words.putAll(Given.of(answers, texts).variables());
        words.putAll(answers.fields());
        var sections = new PageSections(answers.light(), words);
        var page = new WrittenPage(storage);
        if (!page.has("postmortem-status")) {
            page.atTop(sections.status());
        }
        if (!page.has("postmortem-facts")) {
            page.atTop(sections.storage("facts"));
        }
        sections.codes().stream()
                .filter(code -> !code.equals("facts") && !page.anchors().contains("pm-" + code))
                .forEach(code -> add(code, sections, page));
        return page.text();
    }

    /** A heading that already says what ours would is taken for the section's, so that nothing stands there twice. */
    private static void add(String code, PageSections sections, WrittenPage page) {
        var headings = LANGUAGES.stream()
                .map(language -> PageTexts.in(language).get(code + ".heading"))
                .collect(Collectors.toSet());
        if (!page.anchor(headings, "pm-" + code)) {
            page.atEnd(sections.storage(code));
        } else if (code.equals("follow-ups") && !page.has("postmortem-follow-ups")) {
            page.belowAnchored("<ac:structured-macro ac:name=\"postmortem-follow-ups\"/>");
        }
    }
}
