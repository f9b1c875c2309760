package org.aftermath.core.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All rules over a draft. The same draft has the same findings everywhere and always: no clock, no network, no state.
 * Safe for any thread.
 */
public final class Lint {

    private static final Phrases PHRASES = new Phrases();

    /** In this order, which decides where two rules find the same words. */
    public static final List<Rule> RULES = List.of(
            new Absolute(PHRASES),
            new BlamedPerson(PHRASES),
            new HumanError(PHRASES),
            new Counterfactual(PHRASES),
            new NamedPerson(),
            new Hindsight(PHRASES),
            new Opinion(PHRASES),
            new SingleCause(PHRASES),
            new WhoOrWhy(PHRASES),
            new OutageWording(PHRASES),
            new WeakAction(PHRASES),
            new UnboundedAction(PHRASES),
            new NoVerb(PHRASES),
            new NoOwner(),
            new NoDueDate(),
            new ManualStep(PHRASES),
            new VagueAmount(PHRASES),
            new NumberWithoutSource(),
            new UndefinedAcronym(),
            new LongSummary(),
            new UnansweredFactor(),
            new AnswersNoFactor(),
            new WhyNot(),
            new HouseWord());

    private Lint() {}

    /** The findings in the order of the draft. */
    public static List<Finding> check(Draft draft) {
        var findings = new ArrayList<Finding>();
        for (var index = 0; index < draft.passages().size(); index++) {
            passage(draft, index, findings);
        }
        return findings;
    }

    private static void passage(Draft draft, int index, List<Finding> findings) {
        var passage = draft.passages().get(index);
        var sentences = Sentence.of(passage.text());
        var taken = known(draft.house(), passage.text());
        var found = new ArrayList<Finding>();
        asked(draft, passage).forEach(rule -> {
            for (var hit : rule.in(passage, sentences, draft)) {
                var everything = hit.to() - hit.from() == passage.text().length();
                if (everything || taken.stream().noneMatch(hit::overlaps)) {
                    found.add(finding(rule, index, hit, passage));
                    if (!everything) {
                        taken.add(hit);
                    }
                }
            }
        });
        found.sort(Comparator.comparingInt(Finding::start));
        findings.addAll(found);
    }

    private static Stream<Rule> asked(Draft draft, Passage passage) {
        return RULES.stream()
                .filter(rule -> rule.concerns(passage))
                .filter(rule -> !draft.house().off().contains(rule.id()));
    }

    /** The words that are right in this space. */
    private static List<Hit> known(House house, String text) {
        var known = new ArrayList<Hit>();
        for (var word : house.known()) {
            HouseWord.places(word, text).forEach(at -> known.add(new Hit(at, at + word.length(), Optional.empty())));
        }
        return known;
    }

    private static Finding finding(Rule rule, int index, Hit hit, Passage passage) {
        return new Finding(
                rule, index, hit.from(), hit.to(), passage.text().substring(hit.from(), hit.to()), hit.fix());
    }
}
