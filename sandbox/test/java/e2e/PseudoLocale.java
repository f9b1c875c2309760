package e2e;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A language that nobody speaks, as one file: every text of ours in brackets, with accents and about 40 % longer. What a
 * person reads outside of the brackets was written where no translator finds it. It goes by Icelandic dates, because Java
 * and browsers know them and no host of ours speaks it.
 */
final class PseudoLocale {

    static final Locale LOCALE = Locale.forLanguageTag("is");

    private static final String VOWELS = "aeiouyAEIOUY";
    private static final String TWICE = "áéíóúýÁÉÍÓÚÝ";

    /** What may stand outside, and why. */
    private static final Map<String, String> ALLOWED = allowed();

    private PseudoLocale() {}

    private static Map<String, String> allowed() {
        var allowed = new LinkedHashMap<String, String>();
        allowed.put("[가-힣][가-힣 -]*", "what this test writes into pages");
        allowed.put("(Ada Admin|Sam Rivers|遠藤 健|Sofia Park|Max Maier|Fay Lindqvist|Otto Outsider)", "names of people");
        allowed.put(
                "@?\\b(admin|sre|engineer|engineers|support|manager|managers|facilitator|outsider|staff|administrators|users)\\b",
                "login names and groups");
        allowed.put("(https?://|mailto:|/confluence/)\\S*", "addresses");
        allowed.put("\\b\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z?", "moments for machines");
        allowed.put("\\b(" + dateWords() + ")", "days and months as the locale has them");
        allowed.put("\\b(UTC|GMT|Asia/Tokyo|Europe/\\w+)\\b", "time zones");
        allowed.put("\\b(SEV-\\d|P[0-3]|[A-Z]{2,3}\\d{2,3}|[A-Z]{2,10}-\\d+)\\b", "codes, keys of issues");
        allowed.put("\\b(Alt|Ctrl|Shift|Enter)\\b(\\+T\\b)?", "keys of the keyboard");
        allowed.put(
                "\\b(To Do|In Progress|Done|Highest|High|Medium|Low|Lowest)\\b",
                "words that Jira’s administrator chose");
        allowed.put(
                "(Written down\\.|\\bKnown\\b|\\bbegan\\b|\\bdetected\\b|\\bended\\b)", "what an English page says");
        allowed.put("\\bNONE\\b", "a code, as the others");
        allowed.put(
                "^(Back|Blank page|Cancel|Close|Create|Documentation|Incidents|Name|New \\w+ message|Next|Person or group"
                        + "|Search macros|Space|Start from nothing|What is restricted)$",
                "of the host, which does not speak the language, in dialogs and flags of its own");
        allowed.put("\\b(Bug|Incident|Task|インシデント)\\b", "types of issues as Jira's administrator named them");
        allowed.put(
                "\\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\b",
                "days that scripts tell in a browser that does not know the locale");
        allowed.put(
                "(invoices|None can be issued|30 min, month end|checkout, payments)", "what helpers of tests write");
        return allowed;
    }

    private static String dateWords() {
        var styles = List.of(TextStyle.FULL, TextStyle.SHORT);
        var months = Arrays.stream(java.time.Month.values())
                .flatMap(month -> styles.stream().map(style -> month.getDisplayName(style, LOCALE)));
        var days = Arrays.stream(java.time.DayOfWeek.values())
                .flatMap(day -> styles.stream().map(style -> day.getDisplayName(style, LOCALE)));
        return Stream.concat(months, days)
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /** The plugin that a host would be given to speak the language: a descriptor and one file of texts. */
    static Path pack(Path file) {
        var words = new StringBuilder();
        texts().forEach((key, text) ->
                words.append(key).append('=').append(escaped(inIt(key, text))).append('\n'));
        var descriptor = "<atlassian-plugin key=\"test.pseudo\" name=\"Pseudo\" plugins-version=\"2\">"
                + "<plugin-info><version>1.0.0</version></plugin-info>"
                + "<language name=\"Pseudo\" key=\"" + LOCALE + "\" language=\"" + LOCALE + "\"/>"
                + "<resource type=\"i18n\" name=\"texts\" location=\"pseudo.aftermath\"/></atlassian-plugin>";
        return PluginJar.named("test.pseudo", "org.osgi.framework")
                .with("atlassian-plugin.xml", descriptor)
                .with("pseudo/aftermath_" + LOCALE + ".properties", words.toString())
                .writtenTo(file);
    }

    /** Every text of the built plugin in English. */
    static Map<String, String> texts() {
        var all = new TreeMap<String, String>();
        var files = PluginJar.built().files();
        for (var name : List.of("common", "confluence", "jira")) {
            try {
                var texts = new Properties();
                texts.load(new ByteArrayInputStream(files.get("org/aftermath/text/" + name + ".properties")));
                texts.forEach((key, text) -> all.put((String) key, (String) text));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    private static String inIt(String key, String text) {
        return key.equals("aftermath.script.locale") ? LOCALE.toString() : "⟦" + longer(text) + "⟧";
    }

    /** Doubles vowels outside of arguments. */
    private static String longer(String text) {
        var made = new StringBuilder();
        int depth = 0;
        for (var letter : text.toCharArray()) {
            depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
            int vowel = depth == 0 ? VOWELS.indexOf(letter) : -1;
            made.append(
                    vowel < 0 ? "" + letter : "" + TWICE.charAt(vowel) + Character.toLowerCase(TWICE.charAt(vowel)));
        }
        return made.toString();
    }

    private static String escaped(String text) {
        var made = new StringBuilder();
        for (var letter : text.toCharArray()) {
            made.append(
                    StandardCharsets.US_ASCII.newEncoder().canEncode(letter)
                            ? letter == '\\' ? "\\\\" : "" + letter
                            : String.format("\\u%04x", (int) letter));
        }
        return made.toString();
    }

    /** What of that was not said in the language and has no excuse; empty if all is well. */
    static String foreign(String text) {
        var outside = new StringBuilder();
        int depth = 0;
        for (var letter : text.toCharArray()) {
            depth += letter == '⟦' ? 1 : 0;
            outside.append(depth == 0 ? letter : ' ');
            depth -= letter == '⟧' && depth > 0 ? 1 : 0;
        }
        var left = outside.toString();
        for (var pattern : ALLOWED.keySet()) {
            left = left.replaceAll(pattern, " ");
        }
        return Pattern.compile("\\p{L}").matcher(left).find() ? left.strip() : "";
    }
}
