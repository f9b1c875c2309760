package org.aftermath.core.paste;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aftermath.core.timeline.Entry;
import org.aftermath.core.timeline.Event;
import org.aftermath.core.timeline.When;

/** A row that is being read: more lines may belong to it. Not for sharing. */
final class Draft {

    private static final Pattern LABELLED_LINK =
            Pattern.compile("\\[([^\\[\\]]{1,300})]\\((https?://[^\\s()]{1,2000})\\)");
    private static final Pattern PIPED_LINK = Pattern.compile("<(https?://[^\\s|<>]{1,2000})\\|([^<>]{1,300})>");
    private static final Pattern ADDRESS = Pattern.compile("<?(https?://[^\\s<>()\\[\\]\"、。）」]{1,2000})>?");
    /** Looked for where such signs begin only: a text of nothing else would be gone along from each of them. */
    private static final Pattern TRAILING_ADDRESS =
            Pattern.compile("(?<![\\s(（–—:：-])[\\s(（–—:：-]*+<?https?://[^\\s<>()\\[\\]\"、。）」]{1,2000}>?[)）.。]?$");

    private static final Pattern LABEL = Pattern.compile("([^:：]{2,30}?)\\s*[:：]\\s*(?=\\S)");
    private static final Pattern AFTERTHOUGHT = Pattern.compile("[(（]([^()（）]{2,30})[)）][.。]?$");
    private static final int LONGEST_NAME_OF_EVENT = 40;

    final int line;
    final int indent;
    final boolean chat;
    private final List<Line> lines = new ArrayList<>();
    private final When when;
    private final String role;
    private final StringBuilder fact = new StringBuilder();
    private final StringBuilder context = new StringBuilder();
    private final Set<String> evidence = new LinkedHashSet<>();
    private String type = "";

    Draft(Line line, When when, String role, boolean chat) {
        this.line = line.number();
        this.indent = line.indent();
        this.chat = chat;
        this.when = when;
        this.role = role;
        this.lines.add(line);
    }

    Draft type(String words) {
        type = words;
        return this;
    }

    Draft evidence(String words) {
        if (!words.isBlank()) {
            evidence.add(withoutLabels(words));
        }
        return this;
    }

    Draft fact(String words) {
        append(fact, withoutLabels(words));
        return this;
    }

    Draft context(String words) {
        append(context, withoutLabels(words));
        return this;
    }

    void also(Line more) {
        lines.add(more);
    }

    List<Line> lines() {
        return lines;
    }

    boolean isEmpty() {
        return fact.isEmpty() && context.isEmpty();
    }

    /** Not even where to look. */
    boolean saysNothing() {
        return isEmpty() && evidence.isEmpty();
    }

    String said() {
        return fact.toString();
    }

    String role() {
        return role;
    }

    private static void append(StringBuilder text, String more) {
        if (!more.isBlank()) {
            text.append(text.isEmpty() ? "" : "\n").append(more.strip());
        }
    }

    /** Links become their words; where they lead is evidence. */
    private String withoutLabels(String words) {
        var plain = PIPED_LINK.matcher(words).replaceAll(found -> {
            evidence.add(found.group(1));
            return Matcher.quoteReplacement(found.group(2));
        });
        plain = LABELLED_LINK.matcher(plain).replaceAll(found -> {
            evidence.add(found.group(2));
            return Matcher.quoteReplacement(found.group(1));
        });
        ADDRESS.matcher(plain).results().forEach(found -> evidence.add(found.group(1)));
        var bare = TRAILING_ADDRESS.matcher(plain).replaceFirst("");
        return bare.isBlank() ? "" : bare;
    }

    Entry entry() {
        var words = fact.toString();
        if (type.isEmpty()) {
            words = named(words);
        }
        var told = words.isEmpty() && !evidence.isEmpty() ? String.join("\n", evidence) : words;
        return new Entry(when, type, told, context.toString(), role, String.join("\n", evidence));
    }

    /** Takes the kind of event from a label before the words, from the words, or from brackets behind them. */
    private String named(String words) {
        var label = LABEL.matcher(words);
        if (label.lookingAt() && Event.of(label.group(1)).isPresent()) {
            type = label.group(1);
            return words.substring(label.end());
        }
        var whole = words.replaceAll("(?<![.。:：])[.。:：]+$", "");
        if (whole.length() <= LONGEST_NAME_OF_EVENT && Event.of(whole).isPresent()) {
            type = whole;
        }
        var after = AFTERTHOUGHT.matcher(words);
        if (type.isEmpty() && after.find() && Event.of(after.group(1)).isPresent()) {
            type = after.group(1);
        }
        return words;
    }
}
