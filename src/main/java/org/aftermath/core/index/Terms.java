package org.aftermath.core.index;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aftermath.core.postmortem.Postmortem;

/**
 * By what lines are looked up of which they have several: services, teams, labels and words. A term is plain enough for
 * any pattern of any database: letters, digits, {@code =}, {@code -} and {@code ~}.
 */
public final class Terms {

    /** How much of the text of an impact is looked through. */
    private static final int MOST_TEXT = 500;

    private static final int LONGEST = 120;
    private static final String SERVICE = "s=";
    private static final String TEAM = "t=";
    private static final String LABEL = "l=";
    private static final String WORD = "w=";

    private Terms() {}

    /** What a line is found by. */
    public static Set<String> of(Line line) {
        var terms = new TreeSet<String>();
        terms.addAll(names(SERVICE, line.postmortem().services()));
        terms.addAll(names(TEAM, line.postmortem().details().teams()));
        terms.addAll(names(LABEL, line.labels()));
        terms.addAll(names(WORD, new Words(text(line.postmortem())).keys()));
        return terms;
    }

    /** What a line must be found by; the one that lets the least through is likely to be among the first. */
    public static Set<String> wanted(IndexFilter filter) {
        var terms = new LinkedHashSet<String>();
        terms.addAll(names(LABEL, given(filter.label())));
        terms.addAll(names(SERVICE, given(filter.service())));
        terms.addAll(names(TEAM, given(filter.team())));
        terms.addAll(names(WORD, new Words(filter.text()).keys()));
        return terms;
    }

    /** The words of a line, each with a space before it. */
    public static String words(Line line) {
        return new Words(text(line.postmortem())).line();
    }

    /** What must stand somewhere in the words of a line. */
    public static List<String> needles(IndexFilter filter) {
        return new Words(filter.text()).needles();
    }

    private static String text(Postmortem postmortem) {
        var details = postmortem.details();
        var impact = details.impact().text();
        return String.join(
                " ",
                postmortem.title(),
                String.join(" ", postmortem.services()),
                String.join(" ", details.teams()),
                String.join(" ", details.issues()),
                impact.substring(0, Math.min(impact.length(), MOST_TEXT)));
    }

    private static List<String> given(Optional<String> name) {
        return name.stream().toList();
    }

    private static Set<String> names(String prefix, Collection<String> names) {
        return names.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .map(name -> prefix + plain(name))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String plain(String name) {
        var plain = new StringBuilder();
        name.codePoints().forEach(letter -> {
            if (Character.isLetterOrDigit(letter)) {
                plain.appendCodePoint(letter);
            } else {
                plain.append('~').append(Integer.toHexString(letter)).append('~');
            }
        });
        return plain.length() <= LONGEST
                ? plain.toString()
                : UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
