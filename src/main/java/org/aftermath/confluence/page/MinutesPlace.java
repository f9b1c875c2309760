package org.aftermath.confluence.page;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.aftermath.core.review.MinutesMarkup;
import org.aftermath.core.review.Note;
import org.aftermath.core.review.Sitting;
import org.aftermath.core.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Writes minutes as paragraphs below a heading of their own, which is made at the end of the page where there is none.
 * The words around them follow the language of the page, because its readers do.
 */
public final class MinutesPlace implements MinutesMarkup {

    private static final String SECTION = "pm-minutes";

    private final BiFunction<Language, String, String> words;

    /** @param words the text of minutes with that tail of its key, in a language */
    public MinutesPlace(BiFunction<Language, String, String> words) {
        this.words = words;
    }

    @Override
    public String add(String storage, List<Note> notes) {
        var page = parsed(storage);
        var missing = notes.stream()
                .filter(note -> !Traces.stands(page, anchor(note)))
                .toList();
        var language = language(page);
        var text = missing.stream().map(note -> line(note, language)).collect(Collectors.joining());
        return missing.isEmpty() ? storage : below(storage, page, text);
    }

    private static Element parsed(String storage) {
        return Jsoup.parse(storage, "", Parser.xmlParser().setTrackPosition(true));
    }

    private static Language language(Element page) {
        return Language.ofWords(page.getAllElements().stream()
                .filter(SectionWalk::isHeading)
                .map(Element::text)
                .collect(Collectors.joining("\n")));
    }

    private String line(Note note, Language language) {
        return "<p>" + Traces.anchor(anchor(note)) + "<strong>"
                + said(language, "" + note.kind().code())
                + "</strong> " + Traces.lines(note.text()) + "<br/><em>"
                + said(language, "item." + note.item().code()) + "</em> ("
                + Traces.user(note.author()) + ", " + Traces.moment(note.at()) + ")</p>";
    }

    private String said(Language language, String key) {
        return Traces.lines(words.apply(language, key));
    }

    private static String anchor(Note note) {
        return "pm-minute-" + note.id();
    }

    private String below(String storage, Element page, String text) {
        var heading = "<h2>" + Traces.anchor(SECTION) + said(language(page), "heading") + "</h2>";
        return FollowUpPlace.end(page, SECTION)
                .map(at -> new Splice(storage).insert(at, text).text())
                .orElseGet(() -> new Splice(storage)
                        .insert(FollowUpPlace.endOfPage(page), heading + text)
                        .text());
    }

    @Override
    public String conclude(String storage, Sitting ended) {
        var page = parsed(storage);
        var anchor = "pm-review-" + ended.startedAt().toEpochMilli();
        return Traces.stands(page, anchor)
                ? storage
                : below(storage, page, "<p>" + Traces.anchor(anchor) + protocol(ended, language(page)) + "</p>");
    }

    private String protocol(Sitting ended, Language language) {
        var present = ended.present().stream().map(Traces::user).collect(Collectors.joining(", "));
        return "<strong>" + said(language, "held") + "</strong> " + Traces.moment(ended.startedAt())
                + ended.endedAt().map(end -> " – " + Traces.moment(end)).orElse("") + "<br/><strong>"
                + said(language, "facilitator") + "</strong> " + Traces.user(ended.facilitator())
                + "<br/><strong>" + said(language, "present") + "</strong> " + present;
    }
}
