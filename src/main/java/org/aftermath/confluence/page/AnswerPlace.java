package org.aftermath.confluence.page;

import java.util.Optional;
import org.aftermath.core.outline.Section;
import org.aftermath.core.session.AnswerMarkup;
import org.aftermath.core.session.Remark;
import org.aftermath.core.text.Message;
import org.aftermath.host.text.Translator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Writes an answer as a paragraph and its trace as another, in storage format: an anchor by which it is known again, the
 * words, the question, who noted it and when. Whatever else stands there stays to the last character.
 */
public final class AnswerPlace implements AnswerMarkup {

    private final Translator translator;

    public AnswerPlace(Translator translator) {
        this.translator = translator;
    }

    @Override
    public Optional<String> add(String storage, Remark answered, Optional<Section> section) {
        Element page = Jsoup.parse(storage, "", Parser.xmlParser().setTrackPosition(true));
        if (Traces.stands(page, anchor(answered))) {
            return Optional.of(storage);
        }
        var place = section.isPresent()
                ? FollowUpPlace.end(page, section.get())
                : Optional.of(FollowUpPlace.endOfPage(page));
        return place.map(
                at -> new Splice(storage).insert(at, paragraphs(answered)).text());
    }

    /** The page with a writing meeting at its end; empty if it has one. Changes nothing itself. */
    public Optional<String> hold(String storage) {
        Element page = Jsoup.parse(storage, "", Parser.xmlParser().setTrackPosition(true));
        return StorageReader.macros(page, StorageReader.WRITING_MEETING).isEmpty()
                ? Optional.of(new Splice(storage)
                        .insert(
                                FollowUpPlace.endOfPage(page),
                                "<ac:structured-macro ac:name=\"" + StorageReader.WRITING_MEETING
                                        + "\" ac:schema-version=\"1\"/>")
                        .text())
                : Optional.empty();
    }

    private String paragraphs(Remark answered) {
        var answer = answered.answer().orElseThrow();
        var asked = translator.say(Message.of("aftermath.session.trace", answered.text()));
        return "<p>" + Traces.anchor(anchor(answered)) + Traces.lines(answer.text()) + "</p><p><em>"
                + Traces.lines(asked) + "</em> (" + Traces.user(answer.by()) + ", " + Traces.moment(answer.at())
                + ")</p>";
    }

    private static String anchor(Remark answered) {
        return "pm-answer-" + answered.id();
    }
}
