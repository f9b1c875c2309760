package org.aftermath.core.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody whom the page should call by their role (B11), and the forms in which pages name them: by user name, by either
 * name alone, the other way round, with a title. Names that are words or products as well count where only a person can
 * be meant. Immutable.
 */
public final class Named {

    private static final String KANJI = "\u4e00-\u9fff\u3005\u30f6";
    private static final Pattern JAPANESE_PART = Pattern.compile("[" + KANJI + "\u3041-\u3096\u30a1-\u30fc]{1,8}");
    private static final Pattern LATIN_PART = Pattern.compile("\\p{Lu}[\\p{L}'-]+");
    private static final Pattern PARTICLE = Pattern.compile("\\p{Ll}{1,4}");
    private static final String TITLE =
            "(?:\u3055\u3093|\u3055\u307e|\u69d8|\u6c0f(?!\u540d)|\u304f\u3093|\u541b|\u3061\u3083\u3093|\u6bbf|\u90e8\u9577|\u8ab2\u9577|\u4fc2\u9577|\u4e3b\u4efb"
                    + "|\u30ea\u30fc\u30c0\u30fc|\u30de\u30cd\u30fc\u30b8\u30e3\u30fc)";

    /** User names and parts of names that say what somebody does. */
    private static final Set<String> DUTIES = words("the team admin administrator sre engineer developer dev support"
            + " manager facilitator operator ops oncall owner guest test tester user root scribe commander responder"
            + " outsider lead service bot");
    /** Parts of names that are months. */
    private static final Set<String> MONTHS = words("april may june august");
    /** Parts of names that are products as well, which do things by themselves. */
    private static final Set<String> PRODUCTS = words("jenkins mercury victor chase travis jasper gerrit jaeger");
    /** Parts of names that are other words as well. */
    private static final Set<String> WORDS = words("grace hall will mark rose art bill case page rob ray jack max penny"
            + " drew miles wade hope faith joy dale brook field fields banks park young long short king price stone wood"
            + " woods green brown white black gray day rich gene guy pat sue frank jay lane reed cook baker mason walker"
            + " carter hunter porter parker ford lake hill rivers cloud summer dawn eve crystal amber iris ivy ruby jade"
            + " norm bob dot skip chip major dean duke earl bishop");
    /** Japanese ones: places, directions, qualities. */
    private static final Set<String> WORDS_JA = words(
            "\u672a\u6765 \u5927\u5730 \u52c7\u6c17 \u5143\u6c17 \u5e0c\u671b \u660e\u65e5 \u771f\u5b9f \u516c\u5e73 \u5343\u91cc \u5927\u548c \u65e5\u5411 \u4e0a\u91ce \u798f\u5cf6 \u5343\u8449 \u5bae\u5d0e \u9577\u5d0e \u77f3\u5ddd"
                    + " \u5c71\u53e3 \u5ca1\u5c71 \u798f\u5ca1 \u5e83\u5cf6 \u79cb\u7530 \u9999\u5ddd \u5fb3\u5cf6 \u5bcc\u5c71 \u798f\u4e95 \u5948\u826f \u5bae\u57ce \u5c71\u5f62 \u76ee\u9ed2 \u6e0b\u8c37 \u54c1\u5ddd \u5927\u962a \u6771\u4eac \u4eac\u90fd \u4e2d\u592e \u5e73\u548c");
    /** Family names of one letter. */
    private static final String SINGLE =
            "\u6797\u68ee\u6771\u897f\u5357\u5317\u539f\u5ca1\u8fbb\u5800\u95a2\u8c37\u661f\u6cc9\u83c5\u67f3\u6842\u5cf0\u5cf6\u5cb8\u5824\u5e73\u6d5c\u91d1\u674e\u738b\u5f35\u9673\u6734\u5d14\u912d\u8d99\u698e\u6960\u6edd\u7551\u6c96\u7267\u79e6\u4ef2\u4e7e\u8107\u8f5f";

    private static final String BY_THEMSELVES =
            "(?: (?:asked|called|confirmed|decided|declared|joined|noticed|paged|posted|proposed|reported|said|suggested|told)\\b)";
    private static final String DID =
            "(?: (?:began|began|disabled|found|fixed|merged|ran|restarted|restored|reverted|rolled"
                    + "|saw|sent|started|stopped|took|tried|turned|wrote)\\b| (?:from|in|at) (?:the |our )?(?:support|operations|sales|network|database|platform|infrastructure|\\w+ team)\\b)";
    private static final String ASKED = "(?<=\\b(?:asked|told|called|paged|thanks to|thanked) )";
    private static final String AMONG = "(?<=[a-z,;] )(?<!\\b(?i:the|a|an|our|this|that|each|every|per|via|no|any) )";
    private static final String NO_MONTH =
            "(?<!\\b(?i:in|on|by|of|since|until|till|from|to|last|next|early|late|mid|before|after) )";

    private final String role;
    private final List<String> keys = new ArrayList<>();
    private final List<Pattern> forms = new ArrayList<>();

    /**
     * @param userName blank for somebody without an account
     * @param fullName as people read it; may be one name, and in either script
     * @param role what they did: its code ({@code scribe}), or how the page's table calls it; blank if nobody said
     */
    public Named(String userName, String fullName, String role) {
        this.role = role;
        var latin = new LinkedHashSet<String>();
        var user = userName.strip();
        if (!user.isEmpty()) {
            keys.add(user);
            latin.add((isDuty(user) ? "@" : "@?") + Pattern.quote(user));
        }
        var full = fullName.strip();
        if (!full.isEmpty() && !isDuty(full)) {
            latin.add(Pattern.quote(full));
        }
        var parts = Arrays.stream(full.split("[\\s\u3000()\uff08\uff09\u30fb,]+"))
                .filter(part -> !part.isEmpty())
                .toList();
        parts.forEach(keys::add);
        westerly(parts, latin);
        addLatin(latin);
        easterly(parts.stream()
                .filter(part -> JAPANESE_PART.matcher(part).matches())
                .toList());
    }

    /** What they did; blank if nobody said. */
    String role() {
        return role;
    }

    /** Where a text names them. */
    List<Hit> in(String text, Optional<String> fix) {
        var hits = new ArrayList<Hit>();
        if (keys.stream().noneMatch(text::contains) && keys.stream().noneMatch(key -> text.contains(upper(key)))) {
            return hits;
        }
        for (var form : forms) {
            var matcher = form.matcher(text);
            while (matcher.find()) {
                hits.add(new Hit(matcher.start(), matcher.end(), fix));
            }
        }
        return hits;
    }

    private static void westerly(List<String> parts, Set<String> forms) {
        var names = parts.stream()
                .filter(part -> LATIN_PART.matcher(part).matches())
                .toList();
        var strange = parts.stream()
                .filter(part -> part.chars().allMatch(each -> each < 0x300))
                .anyMatch(
                        part -> !names.contains(part) && !PARTICLE.matcher(part).matches());
        if (names.isEmpty() || strange) {
            return;
        }
        if (names.size() > 1) {
            var first = names.get(0);
            var last = names.get(names.size() - 1);
            forms.add(Pattern.quote(last) + ",? " + Pattern.quote(first));
            forms.add(Pattern.quote(upper(last)) + ",? " + Pattern.quote(first));
            forms.add(first.charAt(0) + "\\. " + Pattern.quote(last));
        }
        names.stream().filter(name -> !isDuty(name)).forEach(name -> forms.add(alone(name)));
    }

    /** One name by itself. */
    private static String alone(String name) {
        var word = name.toLowerCase(Locale.ROOT);
        var quoted = Pattern.quote(name);
        var surely = quoted + "(?='s\\b|-(?:san|sama|kun)\\b|" + TITLE + ")|" + quoted + "(?=" + BY_THEMSELVES + ")|"
                + ASKED + quoted + "(?! (?:as|all|for|every|each|any)\\b)";
        if (PRODUCTS.contains(word)) {
            return surely;
        }
        var among = AMONG + (MONTHS.contains(word) ? NO_MONTH : "") + quoted
                + "(?! ?(?:\\d|\\p{Lu})| (?:as|all|for|every|each|any)\\b)";
        if (MONTHS.contains(word) || WORDS.contains(word) || name.length() < 3) {
            return surely + "|" + among + "|^" + quoted + "(?=" + DID + ")";
        }
        return name.length() > 3 ? quoted + "|" + Pattern.quote(upper(name)) : quoted;
    }

    private void easterly(List<String> parts) {
        var names = new LinkedHashSet<String>();
        if (parts.size() == 1) {
            splits(parts.get(0), names);
        }
        names.addAll(parts);
        if (parts.size() > 1) {
            names.add(String.join("", parts));
        }
        names.forEach(keys::add);
        var sure = names.stream().filter(Named::isSure).map(Pattern::quote).collect(Collectors.joining("|"));
        var vague =
                names.stream().filter(name -> !isSure(name)).map(Pattern::quote).collect(Collectors.joining("|"));
        add(sure, TITLE + "?(?![" + KANJI + "\u30a1-\u30faA-Za-z])");
        add(vague, "(?:" + TITLE + "|(?=[\u304c\u306f\u3082]))");
    }

    /** Where a family name may end and a given name begin, if nothing stands between them. */
    private static void splits(String name, Set<String> names) {
        var single = SINGLE.indexOf(name.charAt(0)) >= 0;
        if (name.length() > 3 || name.length() == 3 && !single) {
            split(name, Math.max(2, name.length() / 2), names);
        }
        if (name.length() > 4) {
            split(name, name.length() - 2, names);
        }
        if (name.length() < 4 && single) {
            split(name, 1, names);
        }
    }

    private void addLatin(Set<String> names) {
        if (!names.isEmpty()) {
            forms.add(Pattern.compile("(?<![A-Za-z0-9_.@-])(?:" + String.join("|", names) + ")(?:-(?:san|sama|kun))?"
                    + TITLE + "?(?![A-Za-z0-9_-])"));
        }
    }

    private void add(String names, String followed) {
        if (!names.isEmpty()) {
            forms.add(Pattern.compile("(?<![" + KANJI + "\u30a1-\u30fc])(?:" + names + ")" + followed));
        }
    }

    private static void split(String name, int at, Set<String> names) {
        if (at < name.length()) {
            names.add(name.substring(0, at));
            names.add(name.substring(at));
        }
    }

    private static boolean isSure(String name) {
        return name.length() > 1 && !WORDS_JA.contains(name);
    }

    private static boolean isDuty(String word) {
        return DUTIES.contains(word.toLowerCase(Locale.ROOT));
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    private static Set<String> words(String listed) {
        return Set.of(listed.split(" "));
    }
}
