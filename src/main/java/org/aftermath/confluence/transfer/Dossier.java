package org.aftermath.confluence.transfer;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aftermath.core.history.StatusChange;
import org.aftermath.core.history.StatusHistory;
import org.aftermath.core.people.People;
import org.aftermath.core.people.Person;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Facts;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.Speaker;
import org.aftermath.core.postmortem.Style;
import org.aftermath.core.showing.FollowUpLine;
import org.aftermath.core.showing.ShowFollowUps;

/**
 * Everything of a postmortem that another site needs to have it again: names and values, in an order that stays. Times are
 * UTC, people go by their user names. Safe for any thread.
 */
public final class Dossier {

    public static final String FORMAT = "aftermath-postmortem";
    public static final int VERSION = 1;

    private static final int MOST_STEPS = 1_000;
    private static final Pattern USER_KEY = Pattern.compile("ri:userkey=\"([^\"]*)\"");

    private final PrintedPages printed;
    private final ShowFollowUps followUps;
    private final StatusHistory history;
    private final People people;
    private final Clock clock;

    public Dossier(PrintedPages printed, ShowFollowUps followUps, StatusHistory history, People people, Clock clock) {
        this.printed = printed;
        this.followUps = followUps;
        this.history = history;
        this.people = people;
        this.clock = clock;
    }

    public Map<String, Object> of(Postmortem postmortem, PageFacts page) {
        var dossier = new LinkedHashMap<String, Object>();
        dossier.put("format", FORMAT);
        dossier.put("version", VERSION);
        dossier.put("exportedAt", clock.instant().toString());
        dossier.put("url", page.url());
        dossier.put("title", page.title());
        dossier.put("space", page.spaceKey());
        dossier.put("status", postmortem.status().name());
        dossier.put("facts", facts(postmortem));
        dossier.put("history", steps(page.pageId()));
        dossier.put("followUps", promises(page.pageId()));
        dossier.put("storage", named(printed.storage(page.pageId())));
        return dossier;
    }

    /** Every fact by its name, as a script that changes facts would say it; empty text for what is unknown. */
    public Map<String, String> facts(Postmortem postmortem) {
        var speaker = new Speaker(people, ZoneOffset.UTC);
        var facts = new LinkedHashMap<String, String>();
        Facts.ALL.forEach(fact -> {
            var written = fact.write(postmortem, speaker);
            facts.put(fact.name(), fact.style() == Style.MOMENT && !written.isEmpty() ? written + "Z" : written);
        });
        return facts;
    }

    private List<Map<String, String>> steps(long pageId) {
        return history.ofPage(pageId, MOST_STEPS).stream().map(this::step).toList();
    }

    private Map<String, String> step(StatusChange change) {
        var step = new LinkedHashMap<String, String>();
        step.put("from", change.from().name());
        step.put("to", change.to().name());
        step.put("who", people.someone(change.who()).userName());
        step.put("when", change.when().toString());
        step.put("reason", change.reason());
        return step;
    }

    /** For those who read the file; an import reads them where they stand in the page. */
    private List<Map<String, String>> promises(long pageId) {
        return followUps.ofPage(pageId, ZoneOffset.UTC).lines().stream()
                .map(Dossier::promise)
                .toList();
    }

    private static Map<String, String> promise(FollowUpLine line) {
        var promise = new LinkedHashMap<String, String>();
        promise.put("text", line.text());
        promise.put("urgency", line.urgency().name());
        promise.put("state", line.state().code());
        promise.put("owner", line.ownerName().orElse(""));
        promise.put("due", line.due().map(Object::toString).orElse(""));
        line.ticket().ifPresent(ticket -> {
            promise.put("ticket", ticket.key());
            promise.put("ticketUrl", ticket.url());
            promise.put("ticketStatus", ticket.status());
        });
        return promise;
    }

    /** Keys of accounts mean nothing on another site. */
    private String named(String storage) {
        return USER_KEY.matcher(storage)
                .replaceAll(found -> Matcher.quoteReplacement(people.find(new UserRef(found.group(1)))
                        .map(Person::userName)
                        .map(name ->
                                "ri:username=\"" + name.replace("&", "&amp;").replace("\"", "&quot;") + "\"")
                        .orElse(found.group())));
    }

    /** The facts as the head of a Markdown file, each a line that YAML and people can read. */
    public String head(Postmortem postmortem, PageFacts page) {
        var lines = new LinkedHashMap<String, String>();
        lines.put("title", page.title());
        lines.put("url", page.url());
        lines.put("status", postmortem.status().name());
        lines.putAll(facts(postmortem));
        return lines.entrySet().stream()
                .filter(line -> !line.getValue().isEmpty())
                .map(line -> line.getKey() + ": " + quoted(line.getValue()))
                .collect(Collectors.joining("\n", "---\n", "\n---\n\n"));
    }

    private static String quoted(String value) {
        return "\""
                + value.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t") + "\"";
    }
}
