package org.aftermath.confluence.transfer;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aftermath.confluence.blueprint.PageTexts;
import org.aftermath.confluence.page.ForeignPage;
import org.aftermath.confluence.page.StorageMarkup;
import org.aftermath.core.facts.Status;
import org.aftermath.core.people.People;
import org.aftermath.core.reading.FollowUpMacro;
import org.aftermath.core.text.Language;
import org.aftermath.core.transfer.Lexicon;
import org.aftermath.core.transfer.Markdown;
import org.aftermath.core.transfer.Opsgenie;
import org.aftermath.host.rest.JsonBody;
import org.jspecify.annotations.Nullable;

/**
 * What a file tells of a postmortem, before anything is written.
 *
 * @param format {@code json} (ours), {@code opsgenie}, {@code markdown} or {@code page}
 * @param storage of its page; of a file that is not ours without status and facts
 * @param facts by our names, in words that facts are heard in
 * @param committed how many of its follow-ups would have tickets
 */
public record Incoming(
        String format,
        String title,
        String storage,
        Map<String, String> facts,
        Optional<Status> status,
        String source,
        Language language,
        List<ForeignPage.Part> parts,
        List<String> unread,
        int committed) {

    private static final Pattern USER_NAME = Pattern.compile("ri:username=\"([^\"]*)\"");
    private static final Pattern STATUS_MACRO =
            Pattern.compile("<ac:structured-macro\\b(?=[^>]*ac:name=\"postmortem-status\")[^>]*>");
    private static final Pattern MACRO_ID = Pattern.compile(" ac:macro-id=\"[^\"]*\"");
    private static final Pattern OWN_ID = Pattern.compile("<ac:parameter ac:name=\"id\">[^<]*</ac:parameter>");
    /** So many letters tell the language of a page. */
    private static final int TELLING = 4_000;

    private static final List<String> COLUMNS = List.of("time", "type", "fact", "context", "role", "evidence");

    public Incoming {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        parts = List.copyOf(parts);
        unread = List.copyOf(unread);
    }

    /** Reads files in the zone of whoever asks. Safe for any thread. */
    public record Reader(Lexicon lexicon, People people, StorageMarkup markup, TimeZoneManager zones, Clock clock) {

        /** Where the caller's day begins and ends. */
        public ZoneId zone() {
            return zones.getUserTimeZone().toZoneId();
        }

        /** Empty for JSON that is none of ours and of nobody whose we know. */
        public Optional<Incoming> file(String text) {
            if (!text.stripLeading().startsWith("{")) {
                return Optional.of(markdown(text));
            }
            var json = JsonBody.read(text);
            var told = json.map(JsonBody::values).orElse(Map.of());
            if (Dossier.FORMAT.equals(told.get("format"))) {
                return json.filter(own -> own.number("version")
                                .filter(is -> is == Dossier.VERSION)
                                .isPresent())
                        .map(this::own);
            }
            return Opsgenie.in(told).map(file -> foreign("opsgenie", file.title(), file.storage(), file.facts()));
        }

        private Incoming markdown(String text) {
            var head = Markdown.head(text);
            var storage =
                    Markdown.storage(text, heading -> lexicon.section(heading).isPresent());
            var first = Pattern.compile("^<h1>(.*?)</h1>").matcher(storage);
            var titled = first.find() && lexicon.section(words(first.group(1))).isEmpty();
            var facts = new LinkedHashMap<String, String>();
            head.forEach((name, value) -> lexicon.fact(name).ifPresent(fact -> facts.putIfAbsent(fact, value)));
            return foreign(
                    "markdown",
                    titled ? words(first.group(1)) : head.getOrDefault("title", head.getOrDefault("name", "")),
                    titled ? storage.substring(first.end()) : storage,
                    facts);
        }

        private static String words(String html) {
            return html.replaceAll("<[^>]*>", "")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&amp;", "&");
        }

        /** A page that is there already. */
        public Incoming page(String title, String storage) {
            return foreign("page", title, storage, Map.of());
        }

        private Incoming foreign(String format, String title, String storage, Map<String, String> told) {
            var language = Language.ofText(storage.substring(0, Math.min(TELLING, storage.length())));
            var texts = PageTexts.in(language, "aftermath.page.");
            var columns = COLUMNS.stream()
                    .map(column -> texts.get("timeline." + column))
                    .toList();
            var today = LocalDate.ofInstant(clock.instant(), zone());
            var page = new ForeignPage(storage, lexicon, people, columns, today);
            var facts = new LinkedHashMap<>(page.facts());
            facts.putAll(told);
            return new Incoming(
                    format,
                    title,
                    page.text(),
                    Lexicon.plain(facts, zone(), today),
                    Optional.empty(),
                    "",
                    language,
                    page.parts(),
                    page.unread(),
                    0);
        }

        /** Accounts by their keys here, and a status macro of its own: a page with another's would be its copy. */
        private Incoming own(JsonBody json) {
            var storage = USER_NAME
                    .matcher(json.text("storage"))
                    .replaceAll(found -> Matcher.quoteReplacement(people.named(found.group(1))
                            .map(person -> "ri:userkey=\"" + person.ref().key() + "\"")
                            .orElse(found.group())));
            var renewed = renewed(storage);
            var facts = new LinkedHashMap<String, String>();
            if (json.values().get("facts") instanceof Map<?, ?> told) {
                told.forEach((name, value) -> facts.put(name.toString(), text(value)));
            }
            var committed =
                    markup.read(renewed).stream().filter(Reader::isCommitted).count();
            return new Incoming(
                    "json",
                    json.text("title"),
                    renewed,
                    facts,
                    Status.of(json.text("status")),
                    json.text("url"),
                    Language.ENGLISH,
                    List.of(),
                    List.of(),
                    (int) committed);
        }

        private static String renewed(String storage) {
            var macro = STATUS_MACRO.matcher(storage);
            if (!macro.find()) {
                return storage;
            }
            var end =
                    macro.group().endsWith("/>") ? macro.end() : storage.indexOf("</ac:structured-macro>", macro.end());
            var inside = storage.substring(macro.end(), Math.max(end, macro.end()));
            return storage.substring(0, macro.start())
                    + MACRO_ID.matcher(macro.group())
                            .replaceAll("")
                            .replaceFirst("<ac:structured-macro", "$0 ac:macro-id=\"" + UUID.randomUUID() + "\"")
                    + OWN_ID.matcher(inside).replaceAll("")
                    + storage.substring(Math.max(end, macro.end()));
        }

        private static String text(@Nullable Object value) {
            return value instanceof String text ? text.replace("\u0000", "") : "";
        }

        private static boolean isCommitted(FollowUpMacro macro) {
            return macro.parameters().getOrDefault("state", "").strip().equals("committed");
        }

        /** The same with promises that are ideas again, so that nobody gets a ticket for what another site promised. */
        public String proposed(String storage) {
            var text = storage;
            var macros = markup.read(storage);
            for (var place = 0; place < macros.size(); place++) {
                var macro = macros.get(place);
                if (isCommitted(macro)) {
                    var parameters = new LinkedHashMap<>(macro.parameters());
                    parameters.put("state", "proposed");
                    text = markup.replace(text, place, new FollowUpMacro(macro.macroId(), parameters, macro.body()));
                }
            }
            return text;
        }
    }
}
