package org.aftermath.confluence.macro;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aftermath.core.duty.Duty;
import org.aftermath.core.history.Change;
import org.aftermath.core.people.Person;
import org.aftermath.core.postmortem.Fact;
import org.aftermath.core.postmortem.Facts;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.Style;
import org.aftermath.core.showing.FactSheet;
import org.aftermath.core.showing.ShowHistory;
import org.aftermath.core.support.MessageFacts;
import org.aftermath.core.ticket.IssueAddresses;

/** The words of the table of facts. */
final class FactsView {

    /** Told even while nobody knows them: somebody should find out. */
    private static final Set<String> WANTED = Set.of(
            "services",
            "startedAt",
            "detectedAt",
            "announcedAt",
            "mitigatedAt",
            "resolvedAt",
            "affected",
            "fullOutage",
            "externalMessage",
            "owner",
            "incidentCommander",
            "responders");

    /** Told with another fact. */
    private static final Set<String> ASIDE = Set.of("zone", "affectedUnit");

    private final Viewer viewer;
    private final FactWords words;
    private final IssueAddresses issues;

    FactsView(Viewer viewer, FactWords words, IssueAddresses issues) {
        this.viewer = viewer;
        this.words = words;
        this.issues = issues;
    }

    Map<String, Object> of(FactSheet sheet, boolean interactive) {
        var postmortem = sheet.postmortem();
        var view = new View()
                .put("pageId", String.valueOf(postmortem.pageId()))
                .put("version", String.valueOf(postmortem.version()))
                .put("interactive", interactive && sheet.editable())
                .put("rows", rows(postmortem))
                .put("label", labels(sheet.history().size()));
        if (!sheet.history().isEmpty()) {
            view.put("history", sheet.history().stream().map(this::line).toList());
        }
        return view.map();
    }

    private List<Map<String, Object>> rows(Postmortem postmortem) {
        return Facts.ALL.stream()
                .filter(fact -> !ASIDE.contains(fact.name()))
                .filter(fact ->
                        WANTED.contains(fact.name()) || !fact.tell(postmortem).isEmpty())
                .map(fact -> row(fact, postmortem))
                .toList();
    }

    private Map<String, Object> row(Fact<?> fact, Postmortem postmortem) {
        var told = fact.tell(postmortem);
        var row = new View()
                .put("name", fact.name())
                .put("label", viewer.say("aftermath.fact." + fact.name()))
                .put("words", words(fact, told, postmortem))
                .put("note", duration(fact, postmortem));
        if (fact.style() == Style.MOMENT && !told.isEmpty()) {
            row.put("instant", told).put("there", there(told, postmortem));
        }
        if (fact.name().equals("recordingUrl")) {
            row.put("url", told);
        }
        if (fact.name().equals("incidentIssues") && !told.isEmpty()) {
            row.put("issues", issues(told));
        }
        return row.map();
    }

    private List<Map<String, Object>> issues(String told) {
        return Arrays.stream(told.split("\n"))
                .map(key ->
                        new View().put("key", key).put("url", issues.of(key)).map())
                .toList();
    }

    private String words(Fact<?> fact, String told, Postmortem postmortem) {
        var said = words.say(fact.style(), told);
        var unit = postmortem.details().impact().unit();
        if (fact.name().equals("affected") && !said.isEmpty() && !unit.isEmpty()) {
            return said + " " + unit;
        }
        return said;
    }

    private String there(String told, Postmortem postmortem) {
        return postmortem
                .details()
                .zone()
                .map(zone ->
                        viewer.say("aftermath.view.facts.there", viewer.date(Instant.parse(told), zone), zone.getId()))
                .orElse(told);
    }

    private String duration(Fact<?> fact, Postmortem postmortem) {
        Optional<Duration> duration =
                switch (fact.name()) {
                    case "detectedAt" -> postmortem.times().toDetect();
                    case "mitigatedAt" -> postmortem.times().toMitigate();
                    case "resolvedAt" -> postmortem.times().toResolve();
                    default -> Optional.empty();
                };
        return duration.map(words::duration)
                .map(said -> viewer.say("aftermath.view.facts.after." + fact.name(), said))
                .orElse("");
    }

    private Map<String, Object> line(ShowHistory.Line line) {
        var change = line.change();
        var style = style(change.fact());
        return new View()
                .put("instant", change.when().toString())
                .put("when", viewer.date(change.when()))
                .put("who", line.who().map(Person::fullName).orElse(change.who().key()))
                .put("fact", viewer.say("aftermath.fact." + change.fact()))
                .put("before", value(style, change.before()))
                .put("after", value(style, change.after()))
                .put("reason", change.reason())
                .map();
    }

    private static Style style(String fact) {
        if (Duty.isFact(fact)) {
            return Style.YES_NO;
        }
        return fact.equals(Change.STATUS)
                ? Style.STATUS
                : Facts.named(fact)
                        .<Style>map(Fact::style)
                        .or(() -> MessageFacts.style(fact))
                        .orElse(Style.TEXT);
    }

    private String value(Style style, String told) {
        return told.isEmpty() ? viewer.say("aftermath.view.facts.unknown") : words.say(style, told);
    }

    private Map<String, Object> labels(int changes) {
        return new View()
                .put("edit", viewer.say("aftermath.view.facts.edit"))
                .put("caption", viewer.say("aftermath.view.facts.caption"))
                .put("unknown", viewer.say("aftermath.view.facts.unknown"))
                .put("history", viewer.say("aftermath.view.facts.history", changes))
                .put("when", viewer.say("aftermath.view.facts.history.when"))
                .put("who", viewer.say("aftermath.view.facts.history.who"))
                .put("fact", viewer.say("aftermath.view.facts.history.fact"))
                .put("before", viewer.say("aftermath.view.facts.history.before"))
                .put("after", viewer.say("aftermath.view.facts.history.after"))
                .put("reason", viewer.say("aftermath.view.facts.history.reason"))
                .map();
    }
}
