package org.aftermath.contract;

import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aftermath.core.facts.Cause;
import org.aftermath.core.facts.Details;
import org.aftermath.core.facts.Kind;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.facts.Status;
import org.aftermath.core.index.Index;
import org.aftermath.core.index.IndexFilter;
import org.aftermath.core.index.Line;
import org.aftermath.core.index.Line.Place;
import org.aftermath.core.index.Period;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.support.FakePeople;
import org.aftermath.support.PostmortemBuilder;
import org.junit.Before;
import org.junit.Test;

public abstract class IndexContract {

    private static final Instant MONDAY = Instant.parse("2026-11-16T10:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-11-20T10:00:00Z");
    private static final IndexFilter ALL = IndexFilter.ALL;

    private Index index;

    /** An index with nothing in it. */
    protected abstract Index index();

    /** Stores the record that a line is kept for. */
    protected abstract Postmortem record(Postmortem postmortem);

    @Before
    public void open() {
        index = index();
    }

    @Test
    public void listsTheNewestIncidentFirstAndGoesOnBehindAPlace() {
        given(aPostmortem().onPage(1).startedAt(FRIDAY));
        given(aPostmortem().onPage(2).startedAt(MONDAY));
        given(aPostmortem().onPage(3).startedAt(MONDAY));
        given(aPostmortem().onPage(4).startedAt(MONDAY.minusSeconds(1)));

        assertThat(pages(ALL)).containsExactly(1L, 3L, 2L, 4L);
        assertThat(pages(ALL, Optional.of(new Place(FRIDAY, 1)), 2)).containsExactly(3L, 2L);
        assertThat(pages(ALL, Optional.of(new Place(MONDAY, 3)), 9)).containsExactly(2L, 4L);
    }

    @Test
    public void givesBackTheRecordAndTheLabels() {
        var record = given(aPostmortem().onPage(7), "database", "black friday");

        var line = index.scan(ALL, Optional.empty(), 1).get(0);

        assertThat(line.postmortem()).isEqualTo(record);
        assertThat(line.at()).isEqualTo(record.times().started().orElseThrow());
        assertThat(line.labels()).containsExactly("black friday", "database");
    }

    @Test
    public void filtersByWhatALineHasOneOf() {
        given(aPostmortem().onPage(1).in(Status.CLOSED).of(Severity.SEV_2));
        given(aPostmortem().onPage(2).in(Status.REVIEWED).of(Kind.VENDOR));
        given(aPostmortem().onPage(3).knowing(cause(Cause.TOOL)).inSpace("ABC"));
        given(aPostmortem().onPage(4).ownedBy("manager"));

        assertThat(pages(statuses(Status.CLOSED))).containsExactly(1L);
        assertThat(pages(statuses(Status.CLOSED, Status.REVIEWED))).containsExactly(2L, 1L);
        assertThat(pages(severities(Severity.SEV_2))).containsExactly(1L);
        assertThat(pages(kinds(Kind.VENDOR))).containsExactly(2L);
        assertThat(pages(causes(Cause.TOOL))).containsExactly(3L);
        assertThat(pages(ALL.within(Set.of("ABC", "XYZ")))).containsExactly(3L);
        assertThat(pages(ownedBy("manager"))).containsExactly(4L);
    }

    @Test
    public void filtersByWhatALineHasSeveralOf() {
        given(aPostmortem().onPage(1).hitting("card_api", "Search").knowing(teams("SRE", "Payments")), "db-2026");
        given(aPostmortem().onPage(2).hitting("cardXapi").knowing(teams("SRE")), "db-2025");

        assertThat(pages(terms("CARD_API", "", ""))).containsExactly(1L);
        assertThat(pages(terms("card", "", ""))).isEmpty();
        assertThat(pages(terms("card%", "", ""))).isEmpty();
        assertThat(pages(terms("", "sre", ""))).containsExactly(2L, 1L);
        assertThat(pages(terms("search", "payments", "DB-2026"))).containsExactly(1L);
        assertThat(pages(terms("search", "payments", "db-2025"))).isEmpty();
    }

    @Test
    public void findsWhatHasANameAndWhatItHasOneOf() {
        given(aPostmortem()
                .onPage(1)
                .hitting("mail")
                .of(Severity.SEV_1)
                .in(Status.DRAFT)
                .inSpace("ABC"));
        given(aPostmortem()
                .onPage(2)
                .hitting("mail")
                .of(Severity.SEV_1)
                .in(Status.CLOSED)
                .inSpace("ABC"));
        given(aPostmortem()
                .onPage(3)
                .hitting("web")
                .of(Severity.SEV_1)
                .in(Status.DRAFT)
                .inSpace("ABC"));
        given(aPostmortem()
                .onPage(4)
                .hitting("mail")
                .of(Severity.SEV_2)
                .in(Status.DRAFT)
                .inSpace("XYZ"));

        assertThat(pages(statuses(Status.DRAFT).hitting("Mail"))).containsExactly(4L, 1L);
        assertThat(pages(statuses(Status.DRAFT, Status.CLOSED).hitting("mail").within(Set.of("ABC"))))
                .containsExactly(2L, 1L);
        assertThat(pages(severities(Severity.SEV_2).hitting("mail").within(Set.of("ABC"))))
                .isEmpty();
    }

    @Test
    public void findsNamesThatAreTooLongForAnIndexTogether() {
        var name = "mail of the whole company ".repeat(4).strip();
        given(aPostmortem().onPage(1).hitting(name).knowing(teams(name)).in(Status.DRAFT));
        given(aPostmortem().onPage(2).hitting(name).in(Status.DRAFT));

        assertThat(pages(terms(name, name, ""))).containsExactly(1L);
        assertThat(pages(statuses(Status.DRAFT).hitting(name))).containsExactly(2L, 1L);
    }

    @Test
    public void findsBeginningsOfWordsAndNeighboursInJapanese() {
        given(aPostmortem().onPage(1).titled("Checkout refused Ｃards").hitting("決済基盤"));
        given(aPostmortem().onPage(2).titled("カード決済が失敗した").hitting("payments"));

        assertThat(pages(text("check ref"))).containsExactly(1L);
        assertThat(pages(text("CARDS"))).containsExactly(1L);
        assertThat(pages(text("heckout"))).isEmpty();
        assertThat(pages(text("checkin"))).isEmpty();
        assertThat(pages(text("pa"))).containsExactly(2L);
        assertThat(pages(text("決済"))).containsExactly(2L, 1L);
        assertThat(pages(text("カード 失敗"))).containsExactly(2L);
        assertThat(pages(text("_%"))).containsExactly(2L, 1L);
    }

    @Test
    public void cutsByTimeWithTheEndLeftOut() {
        given(aPostmortem().onPage(1).startedAt(MONDAY).hitting("mail"));
        given(aPostmortem().onPage(2).startedAt(FRIDAY).hitting("mail"));

        assertThat(pages(ALL.between(Optional.of(MONDAY), Optional.of(FRIDAY)))).containsExactly(1L);
        assertThat(pages(terms("mail", "", "").between(Optional.of(FRIDAY), Optional.empty())))
                .containsExactly(2L);
    }

    @Test
    public void goesOnBehindAPlaceAmongTermsToo() {
        for (var page = 1; page <= 5; page++) {
            given(aPostmortem().onPage(page).hitting("mail"));
        }

        var first = index.scan(terms("mail", "", ""), Optional.empty(), 2);
        var rest = index.scan(terms("mail", "", ""), Optional.of(first.get(1).place()), 9);

        assertThat(first).extracting(line -> line.postmortem().pageId()).containsExactly(5L, 4L);
        assertThat(rest).extracting(line -> line.postmortem().pageId()).containsExactly(3L, 2L, 1L);
    }

    @Test
    public void replacesALineWithAllThatItIsFoundBy() {
        var before = given(aPostmortem().hitting("checkout").startedAt(MONDAY), "old");
        index.keep(line(before, "old"));
        index.keep(line(before, "new"));

        assertThat(pages(terms("", "", "old"))).isEmpty();
        assertThat(pages(terms("checkout", "", "new"))).containsExactly(42L);

        index.keep(new Line(before, FRIDAY, new TreeSet<>()));

        assertThat(pages(terms("checkout", "", "").between(Optional.of(FRIDAY), Optional.empty())))
                .containsExactly(42L);
        assertThat(pages(terms("", "", "new"))).isEmpty();
    }

    @Test
    public void namesTheSpacesOfItsLines() {
        given(aPostmortem().onPage(1).inSpace("INC"));
        given(aPostmortem().onPage(2).inSpace("ABC"));
        given(aPostmortem().onPage(3).inSpace("ABC"));

        assertThat(index.spaces()).containsExactly("ABC", "INC");
    }

    @Test
    public void forgetsALineWithItsTerms() {
        given(aPostmortem().onPage(1));
        given(aPostmortem().onPage(2));

        index.forget(1);
        index.forget(1);

        assertThat(pages(ALL)).containsExactly(2L);
        assertThat(pages(terms("checkout", "", ""))).containsExactly(2L);
    }

    private Postmortem given(PostmortemBuilder postmortem, String... labels) {
        var record = record(postmortem.build());
        index.keep(line(record, labels));
        return record;
    }

    private static Line line(Postmortem record, String... labels) {
        return new Line(record, record.times().started().orElseThrow(), new TreeSet<>(List.of(labels)));
    }

    private List<Long> pages(IndexFilter filter) {
        return pages(filter, Optional.empty(), 10);
    }

    private List<Long> pages(IndexFilter filter, Optional<Place> after, int limit) {
        return index.scan(filter, after, limit).stream()
                .map(line -> line.postmortem().pageId())
                .toList();
    }

    private static Details cause(Cause cause) {
        var none = Details.NONE;
        return new Details(
                cause,
                none.impact(),
                none.fullOutage(),
                none.zone(),
                none.teams(),
                none.responders(),
                none.recording(),
                none.issues());
    }

    private static Details teams(String... teams) {
        var none = Details.NONE;
        return new Details(
                none.cause(),
                none.impact(),
                none.fullOutage(),
                none.zone(),
                List.of(teams),
                none.responders(),
                none.recording(),
                none.issues());
    }

    private static IndexFilter statuses(Status... these) {
        return filter(Set.of(these), Set.of(), Set.of(), Set.of(), "");
    }

    private static IndexFilter severities(Severity... these) {
        return filter(Set.of(), Set.of(these), Set.of(), Set.of(), "");
    }

    private static IndexFilter kinds(Kind... these) {
        return filter(Set.of(), Set.of(), Set.of(these), Set.of(), "");
    }

    private static IndexFilter causes(Cause... these) {
        return filter(Set.of(), Set.of(), Set.of(), Set.of(these), "");
    }

    private static IndexFilter text(String text) {
        return filter(Set.of(), Set.of(), Set.of(), Set.of(), text);
    }

    private static IndexFilter filter(
            Set<Status> statuses, Set<Severity> severities, Set<Kind> kinds, Set<Cause> causes, String text) {
        return new IndexFilter(
                statuses,
                severities,
                kinds,
                causes,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Period.ANY,
                text);
    }

    private static IndexFilter ownedBy(String userName) {
        return new IndexFilter(
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.of(FakePeople.ref(userName)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Period.ANY,
                "");
    }

    /** Empty for what does not matter. */
    private static IndexFilter terms(String service, String team, String label) {
        return new IndexFilter(
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                given(service),
                given(team),
                given(label),
                Period.ANY,
                "");
    }

    private static Optional<String> given(String name) {
        return Optional.of(name).filter(each -> !each.isEmpty());
    }
}
