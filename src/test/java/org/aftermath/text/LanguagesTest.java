package org.aftermath.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.aftermath.confluence.blueprint.PageTexts;
import org.aftermath.core.outline.Section;
import org.aftermath.core.text.Language;
import org.aftermath.core.timeline.Column;
import org.aftermath.core.timeline.Event;
import org.aftermath.core.transfer.Lexicon;
import org.aftermath.support.BundleTexts;
import org.junit.Test;

/** What a language must have everywhere before pages are written in it. */
public class LanguagesTest {

    private final Lexicon lexicon = new Lexicon();

    @Test
    public void eachCanBeChosen() throws IOException {
        var wizard = Files.readString(Path.of("main/web/wizard/wizard.soy"));
        var dialog = Files.readString(Path.of("main/web/page/make.js"));
        var macro = Files.readString(Path.of("../atlassian-plugin.xml"))
                .split("name=\"language\"", 2)[1]
                .split("</parameter>", 2)[0];
        for (var language : Language.values()) {
            var code = language.code();
            assertThat(wizard).contains("<option value=\"" + code + "\"");
            assertThat(dialog)
                    .contains("[\"" + code + "\", AJS.I18n.getText(\"aftermath.wizard.language." + code + "\")]");
            assertThat(macro).contains("<value name=\"" + code + "\" />");
        }
    }

    @Test
    public void eachIsTheOneThatItsTextsAskScriptsFor() {
        for (var language : Language.values()) {
            var locale = new BundleTexts(language.locale()).getText("aftermath.script.locale");
            assertThat(Locale.forLanguageTag(locale).getLanguage()).isEqualTo(language.code());
        }
    }

    @Test
    public void whatEachWritesIntoTablesIsReadAgain() {
        for (var language : Language.values()) {
            var texts = PageTexts.in(language, "aftermath.page.timeline.");
            for (var column :
                    List.of(Column.TIME, Column.TYPE, Column.FACT, Column.CONTEXT, Column.ROLE, Column.EVIDENCE)) {
                assertThat(Column.of(texts.get(column.name().toLowerCase(Locale.ROOT))))
                        .contains(column);
            }
            assertThat(Stream.of("began", "noticed", "ended").map(texts::get).map(Event::of))
                    .allMatch(event -> event.isPresent());
        }
    }

    @Test
    public void theHeadingOfEachSectionIsRead() {
        for (var language : Language.values()) {
            var texts = PageTexts.in(language, "aftermath.page.");
            for (var section : Section.values()) {
                assertThat(lexicon.section(texts.get(section.code() + ".heading")))
                        .as(language + " " + section)
                        .contains(section.code());
            }
        }
    }
}
