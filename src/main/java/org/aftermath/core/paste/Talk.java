package org.aftermath.core.paste;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.aftermath.core.timeline.Clues;
import org.aftermath.core.timeline.Event;
import org.aftermath.core.timeline.When;
import org.aftermath.core.timeline.WhenReader;
import org.aftermath.core.timeline.WhenReader.Lead;

/** Tells who said what in the lines of a chat. Immutable. */
final class Talk {

    /** Somebody spoke; the words are empty where they follow in lines of their own. */
    record Said(String who, When when, String words) {}

    private static final int LONGEST_NAME = 60;
    private static final Pattern NICK = Pattern.compile("<[@+%~&\\s]?([^<>\\s]{1,60})>\\s*(.*)", Pattern.DOTALL);
    private static final Pattern DEED = Pattern.compile("\\*\\s(\\S{1,60})\\s.*", Pattern.DOTALL);
    private static final Pattern TABBED = Pattern.compile("([^\\t]{1,60})\\t(.*)", Pattern.DOTALL);
    private static final Pattern NOISE =
            Pattern.compile("(?:[\\[(]?[\\d:/ .-]{4,24}[\\])]?\\s+)?(?:-!-|\\*{3}|-->|<--)\\s.*", Pattern.DOTALL);
    private static final Pattern NODS = Pattern.compile(
            "\\d{1,4}\\s?(?:件の返信.{0,40}|repl(?:y|ies)\\b.{0,40})|(?::[a-z0-9_+-]{1,40}:\\s?\\d{0,4}\\s?){1,20}");
    private static final Pattern HEAD = Pattern.compile(
            "(\\S(?:.{0,58}\\S)?)\\s+[\\[(]?((?:\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}[ ,]+|\\d{1,2}/\\d{1,2}(?:/\\d{4})?[ ,]+)?"
                    + "(?:午前|午後)?\\s?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[APap]\\.?[Mm]\\.?)?)[\\])]?");
    private static final Pattern COLON = Pattern.compile("@?([^:：<>]{1,40}?)\\s?[:：]\\s+(\\S.*)", Pattern.DOTALL);
    private static final Pattern SENTENCE = Pattern.compile("[.。!?！？、,;:：]$|[。！？]");
    private static final Pattern HIRAGANA = Pattern.compile("[\\u3041-\\u3096]");

    private final Clues clues;
    private final Set<String> regulars = new HashSet<>();

    /** Learns who speaks more than once in lines like {@code 10:42 name: words}. */
    Talk(Iterable<Line> lines, Clues clues) {
        this.clues = clues;
        var once = new HashSet<String>();
        for (var line : lines) {
            var rest = WhenReader.lead(line.text(), clues).map(Lead::rest).orElse("");
            var colon = COLON.matcher(rest);
            if (colon.matches() && isName(colon.group(1)) && !once.add(colon.group(1))) {
                regulars.add(colon.group(1));
            }
        }
    }

    /** A line in which the chat itself speaks: who came and went, how many answered, who nodded. */
    static boolean isNoise(String line) {
        return NOISE.matcher(line).matches() || NODS.matcher(line).matches();
    }

    /** A line that begins with the word that chats set behind the names of machines. */
    static boolean isApp(String line) {
        return line.startsWith("アプリ") || line.startsWith("APP");
    }

    /** A line with nothing but who spoke and when. */
    Optional<Said> head(String line) {
        var head = HEAD.matcher(line);
        return head.matches() && isName(head.group(1))
                ? WhenReader.lead(head.group(2), clues)
                        .filter(found -> found.rest().isEmpty())
                        .map(found -> new Said(head.group(1), found.when(), ""))
                : Optional.empty();
    }

    /** A line that says who spoke behind the time. */
    Optional<Said> said(Lead lead) {
        var rest = lead.rest();
        var nick = NICK.matcher(rest);
        if (nick.matches()) {
            return Optional.of(new Said(nick.group(1), lead.when(), nick.group(2)));
        }
        var deed = DEED.matcher(rest);
        if (deed.matches()) {
            return Optional.of(new Said(deed.group(1), lead.when(), rest.substring(2)));
        }
        var tabbed = TABBED.matcher(rest);
        if (tabbed.matches()) {
            return Optional.of(new Said(tabbed.group(1).strip(), lead.when(), tabbed.group(2)));
        }
        var colon = COLON.matcher(rest);
        return colon.matches() && speaks(colon.group(1), lead)
                ? Optional.of(new Said(colon.group(1), lead.when(), colon.group(2)))
                : Optional.empty();
    }

    private boolean speaks(String name, Lead lead) {
        return regulars.contains(name) || lead.rest().startsWith("@") || lead.bracketed() && isName(name);
    }

    /** Few words, no sentence, and no kind of event. */
    static boolean isName(String words) {
        var parts = words.strip().split("\\s+");
        return !words.isBlank()
                && words.length() <= LONGEST_NAME
                && parts.length <= 4
                && Event.of(words).isEmpty()
                && !SENTENCE.matcher(words).find()
                && (HIRAGANA.matcher(words).find() ? parts.length > 1 && words.length() < 12 : isCalled(parts));
    }

    /** Names are written large, or are one word. */
    private static boolean isCalled(String[] parts) {
        var first = parts[0].codePointAt(0);
        return Character.isLetter(first) && (parts.length == 1 || !Character.isLowerCase(first));
    }
}
