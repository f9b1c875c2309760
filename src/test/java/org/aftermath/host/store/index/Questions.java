package org.aftermath.host.store.index;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.ToIntFunction;
import org.aftermath.core.index.BrowseIndex;
import org.aftermath.core.index.IndexFilter;
import org.aftermath.core.index.IndexQuery;
import org.aftermath.core.index.Line.Place;
import org.aftermath.core.lifecycle.Rules;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.promise.ShowPromises;
import org.aftermath.core.report.Faces;
import org.aftermath.core.report.Origins;
import org.aftermath.core.report.ShowReport;
import org.aftermath.core.report.Span;
import org.aftermath.core.report.Topic;
import org.aftermath.core.settings.ReadSettings;
import org.aftermath.core.space.PromiseSettings;
import org.aftermath.core.space.RulesOfSpace;
import org.aftermath.host.store.followup.StoredReasons;
import org.aftermath.host.store.index.BareSql.Part;
import org.aftermath.host.store.report.StoredSequels;
import org.aftermath.host.store.ticket.StoredPromises;
import org.aftermath.support.FakeActingUser;
import org.aftermath.support.FakePeople;
import org.aftermath.support.InMemorySettings;

/** What {@code bin/bench reports} asks of a site, and the same by plain SQL. */
final class Questions {

    private static final int PAGE = 25;
    private static final Instant NOW = LargeSite.NEWEST;
    private static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    /** So many days ahead promises are listed. */
    private static final int AHEAD = 90;

    private static final String EVERYTHING = "true";
    private static final String TOLD = "\"PAGE_ID\", \"MACRO_ID\", \"ITEM_TEXT\", \"URGENCY_CODE\", \"TYPE_CODE\","
            + " \"TERM_CODE\", \"DUE_DAY\", \"COMMITMENT_CODE\", \"REASON\", \"AGREED_BY\", \"DISSENT\", \"REVISIT_DAY\"";
    private static final String LED = "\"PAGE_ID\", \"LEADER_KEY\", \"STARTED_AT\"";
    private static final List<String> FILTERS = List.of(
            "",
            "status=IN_REVIEW",
            "status=DRAFT,IN_REVIEW",
            "severity=SEV-1",
            "kind=near_miss",
            "cause=tool",
            "owner=user7",
            "space=S7",
            "service=platform",
            "service=service 7",
            "team=team 7",
            "label=label 7",
            "label=review",
            "text=checkout",
            "text=payment slow",
            "text=checkout refused card",
            "from=2026-11-01&to=2026-11-15",
            "service=platform&severity=SEV-1",
            "service=platform&status=CLOSED&cause=tool",
            "team=operations&space=S7",
            "service=platform&team=operations&label=review",
            "service=platform&text=checkout",
            "space=S7&status=CLOSED",
            "service=service 7&status=DRAFT",
            "severity=SEV-1&owner=user7&status=CLOSED",
            "service=service 7&team=team 7&label=label 7",
            "text=nothing of this");

    private Questions() {}

    /**
     * Something that is asked of a site, how often.
     *
     * @param row under which of the table it is counted
     * @param work answers how many lines it found
     * @param bare finds as many by plain SQL
     */
    record Question(String row, String name, int runs, ToIntFunction<LargeSite> work, ToIntFunction<LargeSite> bare) {}

    /** All of them, in the order in which they are told. */
    static List<Question> all() {
        var questions = new ArrayList<Question>();
        FILTERS.forEach(query ->
                questions.add(list(query.isEmpty() ? "all" : query, Questions::everything, filter(query), EVERYTHING)));
        questions.add(behind());
        questions.add(list(
                "all, every second page hidden",
                site -> browse(site, page -> page % 2 == 0),
                IndexFilter.ALL,
                "l.\"PAGE_ID\" % 2 = 0"));
        questions.add(list(
                "all, all spaces but one hidden",
                site -> new BrowseIndex(
                        new StoredIndex(site.ao), pages(page -> page % 30 == 7), "S7"::equals, space -> ZoneOffset.UTC),
                IndexFilter.ALL,
                "l.\"SPACE_KEY\" = 'S7'"));
        questions.add(promises("promises, late", Optional.empty(), true));
        questions.add(promises("promises, all", Optional.empty(), false));
        questions.add(promises("promises of one space", Optional.of("S7"), true));
        for (var topic : Topic.values()) {
            questions.add(report(topic, ", a month", 8, new Span(TODAY.minusDays(30), TODAY)));
        }
        for (var topic : Topic.values()) {
            questions.add(report(topic, ", at most 2 000", 5, Span.yearTo(TODAY)));
        }
        return questions;
    }

    private interface Browsing {

        BrowseIndex of(LargeSite site);
    }

    private static Question list(String name, Browsing browsing, IndexFilter filter, String also) {
        return new Question(
                "a page of the index",
                name,
                100,
                site -> browsing.of(site)
                        .slice(filter, Optional.empty(), PAGE)
                        .lines()
                        .size(),
                site -> Math.min(PAGE, site.bare.lines(filter, also, PAGE + 1)));
    }

    private static Question behind() {
        return new Question(
                "a page of the index",
                "all, behind nine tenths",
                100,
                site -> everything(site)
                        .slice(IndexFilter.ALL, Optional.of(new Place(ninth(site), 1)), PAGE)
                        .lines()
                        .size(),
                site -> Math.min(
                        PAGE,
                        site.bare.lines(
                                IndexFilter.ALL,
                                "l.\"SORT_AT\" < " + ninth(site).toEpochMilli(),
                                PAGE + 1)));
    }

    private static Instant ninth(LargeSite site) {
        return NOW.minus(LargeSite.STEP.multipliedBy(site.size * 9L / 10));
    }

    private static Question promises(String name, Optional<String> space, boolean late) {
        var until = late ? TODAY.minusDays(1) : TODAY.plusDays(AHEAD);
        var where = "f.\"OPEN_DAY\" <= '" + until + "'"
                + space.map(key -> " AND f.\"OPEN_SPACE\" = '" + key + "'").orElse("");
        return new Question(
                "a page of promises",
                name,
                100,
                site -> promises(site)
                        .list(new ShowPromises.Choice(space, late), TODAY, Optional.empty(), PAGE)
                        .kept()
                        .size(),
                site -> Math.min(PAGE, site.bare.promises(where, PAGE + 1)));
    }

    private static Question report(Topic topic, String name, int runs, Span span) {
        var from = span.from().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
        var to = span.to().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
        return new Question(
                "report " + topic.code(),
                "report " + topic.code() + name,
                runs,
                site -> reports(site).of(topic, span, IndexFilter.ALL).told(),
                site -> site.bare.report(from, to, ShowReport.MOST, parts(topic)));
    }

    /** What a report tells from, besides the records. */
    private static List<Part> parts(Topic topic) {
        return switch (topic) {
            case INCIDENTS -> List.of();
            case REVIEWS -> List.of(Part.all("STATUS_CHANGE"), Part.all("READING"));
            case PROMISES ->
                List.of(
                        new Part(TOLD, "FOLLOW_UP", "(\"OPEN_DAY\" <> 'settled' OR \"COMMITMENT_CODE\" = 'WONTDO')"),
                        new Part("*", "TICKET", "(\"CATEGORY_CODE\" <> 'DONE' OR \"MOVES\" IS NOT NULL)"),
                        new Part("\"PAGE_ID\", \"OPENED_AT\", \"DONE_AT\"", "TICKET", "\"ISSUE_KEY\" IS NOT NULL"),
                        Part.all("MOVE_REASON"));
            case WORK ->
                List.of(
                        new Part("DISTINCT \"PAGE_ID\", \"USER_KEY\"", "FACT_CHANGE", EVERYTHING),
                        new Part(LED, "REVIEW_MEETING", EVERYTHING),
                        new Part(LED, "WRITING_MEETING", EVERYTHING));
            case CAUSES ->
                List.of(
                        new Part("\"PAGE_ID\", \"FACTOR\"", "FOLLOW_UP", "\"FACTOR\" IS NOT NULL"),
                        Part.all("FORESIGHT"));
        };
    }

    private static IndexFilter filter(String query) {
        Map<String, String> given = new LinkedHashMap<>();
        Arrays.stream(query.split("&"))
                .filter(part -> part.contains("="))
                .forEach(part -> given.put(part.split("=")[0], part.split("=")[1]));
        var asker = new IndexQuery.Asker(FakePeople.of("user7"), new FakeActingUser(), ZoneId.of("UTC"));
        return IndexQuery.read(name -> given.getOrDefault(name, ""), asker).filter();
    }

    private static BrowseIndex everything(LargeSite site) {
        return browse(site, page -> true);
    }

    private static BrowseIndex browse(LargeSite site, LongPredicate visible) {
        return new BrowseIndex(new StoredIndex(site.ao), pages(visible), space -> true, space -> ZoneOffset.UTC);
    }

    private static ShowPromises promises(LargeSite site) {
        var read = new ReadSettings(new InMemorySettings());
        var desk = new ShowPromises.Desk(FakePeople.of("user7"), new StoredReasons(site.ao));
        var rules = new PromiseSettings(read, new RulesOfSpace(read));
        return new ShowPromises(new StoredPromises(site.ao), rules, pages(page -> true), desk, CLOCK);
    }

    private static ShowReport reports(LargeSite site) {
        return new ShowReport(
                everything(site),
                page -> Optional.of(new Origins.Origin(NOW, Set.of(new UserRef("user" + page % 200)))),
                new StoredSequels(site.ao),
                space -> Rules.DEFAULT,
                new ShowReport.Onlooker(new Names(), CLOCK));
    }

    static final class Names implements Faces {

        @Override
        public String name(UserRef who) {
            return who.key();
        }

        @Override
        public Collection<String> groups(UserRef who) {
            return List.of("sre");
        }
    }

    static Pages pages(LongPredicate visible) {
        return new Pages() {
            @Override
            public Optional<PageFacts> visible(long pageId) {
                return visible.test(pageId)
                        ? Optional.of(new PageFacts(pageId, "S", "T", "https://wiki.example"))
                        : Optional.empty();
            }

            @Override
            public boolean editable(long pageId) {
                return false;
            }
        };
    }
}
