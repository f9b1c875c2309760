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
import java.util.stream.Stream;
import org.aftermath.core.postmortem.Postmortem;

/**
 * By what lines are looked up of which they have several: services, teams, labels and words. A term is plain enough for
 * any pattern of any database: letters, digits, {@code =}, {@code -} and {@code ~}; only pairs, which stand in no pattern,
 * have a {@code +}.
 */
public final class Terms {

    /** How much of the text of an impact is looked through. */
    private static final int MOST_TEXT = 500;

    private static final int LONGEST = 120;
    private static final String SERVICE = "s=";
    private static final String TEAM = "t=";
    private static final String LABEL = "l=";
    private static final String WORD = "w=";
    private static final String SPACE = "Space=";

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

    /**
     * What a line is found by that has both: two of its names of different sorts, or a name and what it has one of. Lists
     * that ask for both go along these, so that they read no more than they show.
     */
    public static Set<String> pairs(Line line) {
        var sorts = sorts(line);
        var pairs = new TreeSet<String>();
        for (var first = 0; first < sorts.size(); first++) {
            for (var second = first + 1; second < sorts.size(); second++) {
                pairs.addAll(pairs(sorts.get(first), sorts.get(second)));
            }
            pairs.addAll(pairs(sorts.get(first), facets(line.postmortem())));
        }
        return pairs;
    }

    /** Along which of these a list may go; each lets through all that is wanted. */
    public static Set<String> leads(IndexFilter filter) {
        var sorts = sorts(filter);
        var facets = facets(filter);
        var leads = new LinkedHashSet<String>();
        for (var first = 0; first < sorts.size(); first++) {
            for (var second = first + 1; second < sorts.size(); second++) {
                leads.addAll(pairs(sorts.get(first), sorts.get(second)));
            }
            leads.addAll(pairs(sorts.get(first), facets));
        }
        return leads.isEmpty() ? wanted(filter) : leads;
    }

    private static List<Set<String>> sorts(Line line) {
        return List.of(
                names(SERVICE, line.postmortem().services()),
                names(TEAM, line.postmortem().details().teams()),
                names(LABEL, line.labels()));
    }

    private static List<Set<String>> sorts(IndexFilter filter) {
        return List.of(
                names(SERVICE, given(filter.service())),
                names(TEAM, given(filter.team())),
                names(LABEL, given(filter.label())));
    }

    private static Set<String> facets(Postmortem postmortem) {
        return Set.of(
                facet(postmortem.status()),
                facet(postmortem.severity()),
                facet(postmortem.kind()),
                facet(postmortem.details().cause()),
                SPACE + plain(postmortem.spaceKey()));
    }

    /** Of which one is wanted; of several the list takes what it meets. */
    private static Set<String> facets(IndexFilter filter) {
        var facets = new LinkedHashSet<String>();
        Stream.of(filter.statuses(), filter.severities(), filter.kinds(), filter.causes())
                .filter(wanted -> wanted.size() == 1)
                .forEach(wanted -> facets.add(facet(wanted.iterator().next())));
        if (filter.spaces().size() == 1) {
            facets.add(SPACE + plain(filter.spaces().iterator().next()));
        }
        return facets;
    }

    private static String facet(Enum<?> value) {
        return value.getDeclaringClass().getSimpleName() + "=" + value.name();
    }

    private static Set<String> pairs(Set<String> names, Set<String> others) {
        return names.stream()
                .flatMap(name -> others.stream().map(other -> pair(name, other)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String pair(String name, String other) {
        var pair = name + "+" + other;
        return pair.length() <= LONGEST ? pair : hashed(pair);
    }

    /** What a line must be found by; the one that lets the least through is likely to be among the first. */
    public static Set<String> wanted(IndexFilter filter) {
        var terms = new LinkedHashSet<String>();
        terms.addAll(names(LABEL, given(filter.label())));
        terms.addAll(names(SERVICE, given(filter.service())));
        terms.addAll(names(TEAM, given(filter.team())));
        terms.addAll(names(WORD, new Words(filter.text()).sought()));
        return terms;
    }

    /** The words of a title that tell something of what happened, in lower case. */
    public static Set<String> telling(String title) {
        return new Words(title).telling();
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
        return plain.length() <= LONGEST ? plain.toString() : hashed(name);
    }

    private static String hashed(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
