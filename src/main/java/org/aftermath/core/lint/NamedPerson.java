package org.aftermath.core.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aftermath.core.text.Language;

/** A name where a role belongs (B11): a mention, a user name, the name of somebody who took part, anybody with a title. */
final class NamedPerson extends Rule {

    static final Pattern MENTION = Pattern.compile("(?<![\\w.@/])@[a-z0-9](?:[\\w.-]*+(?<=[\\w]))?+(?!/)(?![\\w-]*+/)");
    private static final Pattern LATIN_TITLE = Pattern.compile("(?:Mr|Ms|Mrs|Dr)\\.? \\p{Lu}[a-z]{1,30}");
    private static final List<String> TITLES = List.of("Mr", "Ms", "Dr");
    private static final Pattern TITLED = Pattern.compile(
            "(?:[\u4e00-\u9fff\u3005]{1,4}|[\u30a1-\u30fa\u30fc]{2,10})(?:\u3055\u3093|\u6c0f(?!\u540d)|\u304f\u3093|\u90e8\u9577|\u8ab2\u9577|\u4fc2\u9577|\u4e3b\u4efb)");
    /** People without a name: customers, everybody, and heads of something. */
    private static final Pattern NOBODY = Pattern.compile(
            "(?:\u304a?\u5ba2|\u7686|\u696d\u8005|\u5e97\u54e1|\u62c5\u5f53\u8005?|\u793e\u54e1|\u4f1a\u54e1|\u96a3|\u6442|\u83ef)(?:\u3055\u3093|\u6c0f)|(?:\u62c5\u5f53|\u526f|\u55b6\u696d|\u958b\u767a|\u4e8b\u696d|\u6280\u8853|\u60c5\u5831|\u904b\u7528)(?:\u90e8\u9577|\u8ab2\u9577|\u4e3b\u4efb)");

    private static final Set<String> PLACES = Stream.concat(STORY.stream(), Stream.of(Passage.CUSTOMERS, Passage.ROLE))
            .collect(Collectors.toUnmodifiableSet());

    private final Phrases phrases;

    NamedPerson(Phrases phrases) {
        super("BL004", Weight.WARNING, PLACES);
        this.phrases = phrases;
    }

    @Override
    List<Hit> in(Passage passage, List<Sentence> sentences, Draft draft) {
        var hits = new ArrayList<Hit>();
        for (var sentence : sentences) {
            var found = new ArrayList<Hit>();
            draft.people().forEach(person -> named(person, sentence, found));
            if (sentence.text().indexOf('@') >= 0) {
                find(MENTION, sentence.text(), found);
            }
            titled(sentence, found);
            found.stream().map(hit -> hit.movedBy(sentence.offset())).forEach(hits::add);
        }
        return hits;
    }

    private void named(Named person, Sentence sentence, List<Hit> found) {
        var fix = phrases.role(person.role(), sentence.language());
        person.in(sentence.text(), fix).forEach(hit -> add(hit, found));
    }

    private void titled(Sentence sentence, List<Hit> found) {
        if (TITLES.stream().anyMatch(sentence.text()::contains)) {
            find(LATIN_TITLE, sentence.text(), found);
        }
        if (sentence.language() != Language.JAPANESE) {
            return;
        }
        var nobody = new ArrayList<Hit>();
        find(NOBODY, sentence.text(), nobody);
        var titled = new ArrayList<Hit>();
        find(TITLED, sentence.text(), titled);
        titled.stream().filter(hit -> nobody.stream().noneMatch(hit::overlaps)).forEach(hit -> add(hit, found));
        phrases.hits(id(), sentence).forEach(hit -> add(hit.movedBy(-sentence.offset()), found));
    }

    private static void find(Pattern pattern, String text, List<Hit> found) {
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            add(new Hit(matcher.start(), matcher.end(), Optional.empty()), found);
        }
    }

    private static void add(Hit hit, List<Hit> found) {
        if (found.stream().noneMatch(hit::overlaps)) {
            found.add(hit);
        }
    }
}
