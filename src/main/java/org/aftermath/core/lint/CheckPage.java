package org.aftermath.core.lint;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aftermath.core.outline.Reason;
import org.aftermath.core.people.People;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Language;

/** Looks through the page of a postmortem that the acting user is taken to see. Never writes. */
public final class CheckPage {

    /**
     * @param findings open or passed, in the order of the page
     * @param objections what holds the postmortem back by the rules of its space
     */
    public record Checked(List<Judged> findings, List<Reason> objections) {}

    private final Manuscripts manuscripts;
    private final Passes passes;
    private final People people;
    private final Function<String, House> houses;
    private final Optional<Language> language;

    /** @param houses what a space, by its key, makes of the rules */
    public CheckPage(Manuscripts manuscripts, Passes passes, People people, Function<String, House> houses) {
        this(manuscripts, passes, people, houses, Optional.empty());
    }

    private CheckPage(
            Manuscripts manuscripts,
            Passes passes,
            People people,
            Function<String, House> houses,
            Optional<Language> language) {
        this.manuscripts = manuscripts;
        this.passes = passes;
        this.people = people;
        this.houses = houses;
        this.language = language;
    }

    /** The same, looking for words of that language, or of each where its letters are. */
    public CheckPage in(Optional<Language> wanted) {
        return new CheckPage(manuscripts, passes, people, houses, wanted);
    }

    /** What stands in the page, in its order: findings that are open, and those that somebody let pass. */
    public List<Judged> page(Postmortem postmortem) {
        return manuscripts
                .storage(postmortem.pageId())
                .map(storage -> storage(postmortem, storage))
                .orElse(List.of());
    }

    /** The same of a text that may not be saved yet. */
    public List<Judged> storage(Postmortem postmortem, String storage) {
        return passages(postmortem, manuscripts.passages(postmortem.pageId(), storage));
    }

    /** The same of a page that is read already: all of its passages. */
    public List<Judged> passages(Postmortem postmortem, List<Passage> passages) {
        return passages(postmortem, passages, house(postmortem));
    }

    /** The same, and what of it holds the postmortem back. */
    public Checked checked(Postmortem postmortem, List<Passage> passages) {
        var house = house(postmortem);
        var findings = passages(postmortem, passages, house);
        return new Checked(findings, objections(house, findings));
    }

    private List<Judged> passages(Postmortem postmortem, List<Passage> passages, House house) {
        var passed = passes.ofPage(postmortem.pageId()).stream()
                .collect(Collectors.toMap(Pass::finding, pass -> pass, (one, other) -> one));
        return Lint.check(draft(postmortem, passages, true, house)).stream()
                .map(finding -> judged(finding, passages.get(finding.passage())))
                .map(judged -> new Judged(
                        judged.id(), judged.finding(), judged.passage(), Optional.ofNullable(passed.get(judged.id()))))
                .toList();
    }

    /** Of words that belong to the postmortem and stand elsewhere, or nowhere yet. */
    public List<Judged> words(Postmortem postmortem, Passage passage) {
        return check(draft(postmortem, List.of(passage), false, house(postmortem)));
    }

    /** Of words that belong to nothing. */
    public List<Judged> words(List<Passage> passages) {
        return check(new Draft(passages, List.of(), false, false, House.DEFAULT, language));
    }

    /** Of a text in storage format that belongs to no page. */
    public List<Judged> storage(String storage) {
        return words(manuscripts.passages(0, storage));
    }

    /** What holds the postmortem back by the rules of its space (rules.md §1), as the page is saved now. */
    public List<Reason> objections(Postmortem postmortem) {
        var house = house(postmortem);
        return house.blocking().isEmpty() ? List.of() : objections(house, page(postmortem));
    }

    private static List<Reason> objections(House house, List<Judged> found) {
        var blocking = house.blocking();
        return found.stream()
                .filter(judged -> judged.pass().isEmpty())
                .filter(judged -> blocking.contains(judged.finding().rule().id()))
                .map(CheckPage::objection)
                .toList();
    }

    private House house(Postmortem postmortem) {
        return houses.apply(postmortem.spaceKey());
    }

    private static Reason objection(Judged judged) {
        var finding = judged.finding();
        return Reason.at(judged.anchor(), finding.rule().key(), Fault.excerpt(finding.excerpt()));
    }

    private static List<Judged> check(Draft draft) {
        return Lint.check(draft).stream()
                .map(finding -> judged(finding, draft.passages().get(finding.passage())))
                .toList();
    }

    private static Judged judged(Finding finding, Passage passage) {
        return new Judged(Judged.id(finding, passage), finding, passage, Optional.empty());
    }

    private Draft draft(Postmortem postmortem, List<Passage> passages, boolean whole, House house) {
        var outage = postmortem.details().fullOutage().orElse(false);
        return new Draft(passages, new Cast(people).of(postmortem, passages), outage, whole, house, language);
    }
}
