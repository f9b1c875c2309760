package org.aftermath.core.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A name where a role belongs (B11): a mention, a user name, the name of somebody who took part, anybody with a title. */
final class NamedPerson extends Rule {

    private static final Pattern MENTION =
            Pattern.compile("(?<![\\w.@/])@[a-z0-9](?:[\\w.-]*+(?<=[\\w]))?+(?!/)(?![\\w-]*+/)");
    private static final Pattern TITLED = Pattern.compile(
            "(?:Mr|Ms|Mrs|Dr)\\.? \\p{Lu}[a-z]{1,30}"
                    + "|(?:[\u4e00-\u9fff\u3005]{1,4}|[\u30a1-\u30fa\u30fc]{2,10})(?:\u3055\u3093|\u6c0f(?!\u540d)|\u304f\u3093|\u90e8\u9577|\u8ab2\u9577|\u4fc2\u9577|\u4e3b\u4efb)");
    /** People without a name: customers, everybody, and heads of something. */
    private static final Pattern NOBODY = Pattern.compile(
            "(?:\u304a?\u5ba2|\u7686|\u696d\u8005|\u5e97\u54e1|\u62c5\u5f53\u8005?|\u793e\u54e1|\u4f1a\u54e1|\u96a3|\u6442|\u83ef)(?:\u3055\u3093|\u6c0f)|(?:\u62c5\u5f53|\u526f|\u55b6\u696d|\u958b\u767a|\u4e8b\u696d|\u6280\u8853|\u60c5\u5831|\u904b\u7528)(?:\u90e8\u9577|\u8ab2\u9577|\u4e3b\u4efb)");

    private static final String LATIN_NAME = "\\p{Lu}[\\p{L}'-]+";
    private static final Pattern KANJI_NAME = Pattern.compile("[\u4e00-\u9fff\u3005]{3,6}");
    /** Parts of names that are words or products as well. */
    private static final Set<String> WORDS = Set.of(
            "Grace", "Hall", "Jenkins", "Will", "Mark", "Rose", "Chase", "Art", "Bill", "Case", "Page", "Rob", "May",
            "June", "April", "August", "Victor", "Mercury", "Ray", "Jack", "Max", "Penny", "Drew", "Miles", "Wade",
            "Hope", "Faith", "Joy", "Dale", "Brook", "Field", "Fields", "Banks", "Park", "Young", "Long", "Short",
            "King", "Price", "Stone", "Wood", "Woods", "Green", "Brown", "White", "Black", "Gray", "Day", "Rich");

    private final Phrases phrases;

    NamedPerson(Phrases phrases) {
        super("BL004", Weight.WARNING, STORY);
        this.phrases = phrases;
    }

    @Override
    List<Hit> in(Passage passage, List<Sentence> sentences, Draft draft) {
        var hits = new ArrayList<Hit>();
        for (var sentence : sentences) {
            var found = new ArrayList<Hit>();
            draft.people().stream()
                    .filter(person -> isMeant(person, sentence.text()))
                    .forEach(person -> named(person, sentence, found));
            find(MENTION, sentence.text(), Optional.empty(), found);
            titled(sentence.text(), found);
            found.stream().map(hit -> hit.movedBy(sentence.offset())).forEach(hits::add);
        }
        return hits;
    }

    /** Whether any part of a name is there at all. */
    private static boolean isMeant(Named person, String text) {
        var name = person.fullName();
        return !person.userName().isBlank() && text.contains(person.userName())
                || KANJI_NAME.matcher(name).matches() && text.contains(name.substring(0, 2))
                || Arrays.stream(name.split("[\\s\u3000]+")).anyMatch(part -> !part.isEmpty() && text.contains(part));
    }

    private static void titled(String text, List<Hit> found) {
        var nobody = new ArrayList<Hit>();
        find(NOBODY, text, Optional.empty(), nobody);
        var titled = new ArrayList<Hit>();
        find(TITLED, text, Optional.empty(), titled);
        titled.stream().filter(hit -> nobody.stream().noneMatch(hit::overlaps)).forEach(found::add);
    }

    private void named(Named person, Sentence sentence, List<Hit> found) {
        var text = sentence.text();
        var fix = phrases.role(person.role(), sentence.japanese());
        if (!person.userName().isBlank()) {
            latin("@?" + Pattern.quote(person.userName()), text, fix, found);
        }
        if (!person.fullName().isBlank()) {
            find(Pattern.compile(Pattern.quote(person.fullName())), text, fix, found);
        }
        if (KANJI_NAME.matcher(person.fullName()).matches()) {
            family(person.fullName().substring(0, 2), text, fix, found);
        }
        var parts = person.fullName().split("[\\s\u3000]+");
        if (!Arrays.stream(parts).allMatch(part -> part.matches(LATIN_NAME))) {
            return;
        }
        for (var part : parts) {
            if (part.length() > 2 && !WORDS.contains(part)) {
                latin(Pattern.quote(part), text, fix, found);
            } else if (part.length() > 2) {
                latin(Pattern.quote(part) + "(?='s )", text, fix, found);
            }
        }
    }

    private static void latin(String name, String text, Optional<String> fix, List<Hit> found) {
        find(Pattern.compile("(?<![A-Za-z0-9_.@-])" + name + "(?![A-Za-z0-9_-])"), text, fix, found);
    }

    /** A family name before a particle; before another noun it is a company's or a place's. */
    private static void family(String name, String text, Optional<String> fix, List<Hit> found) {
        var pattern = "(?<![\u4e00-\u9fff])" + name
                + "(?=[\u304c\u306f\u306e\u306b\u3092\u3068\u3082\u3078\u3001]|\u304b\u3089)";
        find(Pattern.compile(pattern), text, fix, found);
    }

    private static void find(Pattern pattern, String text, Optional<String> fix, List<Hit> found) {
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            var hit = new Hit(matcher.start(), matcher.end(), fix);
            if (found.stream().noneMatch(hit::overlaps)) {
                found.add(hit);
            }
        }
    }
}
