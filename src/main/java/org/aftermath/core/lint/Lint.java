package org.aftermath.core.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
            new NamedPerson(PHRASES),
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
            new Placeholder(PHRASES),
            new NothingWritten(),
            new HouseWord());

    private Lint() {}

    public static List<String> ids() {
        return RULES.stream().map(Rule::id).toList();
    }

    /** The id of a rule as it is written, whatever its case; empty if there is none. */
    public static Optional<String> id(String written) {
        return ids().stream().filter(written.strip()::equalsIgnoreCase).findFirst();
    }

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
        var sentences = Sentence.of(passage.text(), draft.language(), PHRASES);
        var taken = draft.house().known().in(passage.text());
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
        return RULES.stream().filter(rule -> rule.concerns(passage)).filter(draft.house()::asks);
    }

    private static Finding finding(Rule rule, int index, Hit hit, Passage passage) {
        var text = passage.text();
        var fix = hit.fix().map(words -> begins(text, hit.from()) ? capital(words) : words);
        return new Finding(rule, index, hit.from(), hit.to(), text.substring(hit.from(), hit.to()), fix);
    }

    private static boolean begins(String text, int at) {
        var before = text.substring(0, at).stripTrailing();
        return before.isEmpty() || ".!?\u3002\uff01\uff1f".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
