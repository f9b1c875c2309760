package org.aftermath.confluence.rest.premortem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aftermath.core.people.People;
import org.aftermath.core.people.Person;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.premortem.Block;
import org.aftermath.core.premortem.Board;
import org.aftermath.core.premortem.Premortem;
import org.aftermath.core.premortem.Scenario;
import org.aftermath.core.text.Message;
import org.aftermath.host.text.Translator;

/** Puts what somebody may see of a premortem into JSON. */
public final class PremortemJson {

    private final People people;
    private final Translator translator;

    public PremortemJson(People people, Translator translator) {
        this.people = people;
        this.translator = translator;
    }

    /** @param strangers names that nobody bears */
    PremortemPayload of(Board board, UserRef reader, boolean steering, List<String> strangers) {
        var premortem = board.premortem();
        var names = new HashMap<UserRef, Person>();
        var role = premortem.participants().roleOf(reader);
        return new PremortemPayload(
                premortem.block().code(),
                premortem.version(),
                premortem.timetable().minutes(),
                premortem.isRevealed(),
                premortem.ratingsOpen(),
                premortem.areMeasuresRevealed(),
                steering,
                steering || premortem.participants().includes(reader),
                role.code(),
                premortem.goal(),
                premortem.day().map(LocalDate::toString).orElse(null),
                cast(premortem, names),
                premortem.facilitator().map(who -> name(who, names)).orElse(null),
                advice(premortem, strangers).stream().map(translator::say).toList(),
                entries(board, reader, names),
                board.order().tiers(),
                board.order().line(),
                board.discussion().stream().map(line -> line.scenario().id()).toList(),
                board.weights().stream()
                        .map(weight ->
                                new PremortemPayload.Weight(weight.service(), weight.scenarios(), weight.impact()))
                        .toList(),
                0);
    }

    private PremortemPayload.Cast cast(Premortem premortem, Map<UserRef, Person> names) {
        var cast = premortem.participants();
        return new PremortemPayload.Cast(
                cast.decisionMaker().map(who -> somebody(who, names)).orElse(null),
                somebodies(cast.engineers(), names),
                somebodies(cast.support(), names),
                somebodies(cast.experts(), names));
    }

    private List<PremortemPayload.Somebody> somebodies(List<UserRef> those, Map<UserRef, Person> names) {
        return those.stream().map(who -> somebody(who, names)).toList();
    }

    private PremortemPayload.Somebody somebody(UserRef who, Map<UserRef, Person> names) {
        var person = names.computeIfAbsent(who, people::someone);
        return new PremortemPayload.Somebody(person.userName(), person.fullName());
    }

    private String name(UserRef who, Map<UserRef, Person> names) {
        return names.computeIfAbsent(who, people::someone).fullName();
    }

    /** What would make it a premortem whose outcome holds (M02). */
    private static List<Message> advice(Premortem premortem, List<String> strangers) {
        var advice = new ArrayList<Message>();
        strangers.forEach(name -> advice.add(Message.of("aftermath.premortem.need.person", name)));
        if (premortem.participants().decisionMaker().isEmpty()) {
            advice.add(Message.of("aftermath.premortem.advice.nobody"));
        }
        if (premortem.participants().engineers().isEmpty()) {
            advice.add(Message.of("aftermath.premortem.advice.engineers"));
        }
        return premortem.block() == Block.ENDED ? List.of() : advice;
    }

    private List<PremortemPayload.Entry> entries(Board board, UserRef reader, Map<UserRef, Person> names) {
        var likely = board.unlinkedVariants();
        return board.lines().stream()
                .map(line -> entry(
                        board,
                        line,
                        reader,
                        Optional.ofNullable(likely.get(line.scenario().id())),
                        names))
                .toList();
    }

    private PremortemPayload.Entry entry(
            Board board, Board.Line line, UserRef reader, Optional<Scenario> likely, Map<UserRef, Person> names) {
        var scenario = line.scenario();
        var root = board.rootOf(scenario);
        var opinions = line.opinions();
        return new PremortemPayload.Entry(
                scenario.id(),
                scenario.version(),
                scenario.service(),
                scenario.failure(),
                scenario.period(),
                name(scenario.author(), names),
                scenario.author().equals(reader),
                root.equals(scenario) ? null : root.id(),
                !root.equals(scenario) && scenario.isSameFailure(root),
                likely.map(Scenario::id).orElse(null),
                answers(scenario),
                line.own().orElse(null),
                line.open(),
                rated(line, names),
                opinions.spread().orElse(null),
                opinions.mean().orElse(null),
                opinions.isTied(),
                line.missing().stream().map(who -> name(who, names)).toList(),
                board.order().isAcceptable(scenario.id()),
                scenario.settledBy().map(who -> name(who, names)).orElse(null));
    }

    private static Map<String, String> answers(Scenario scenario) {
        var answers = new TreeMap<String, String>();
        scenario.answers().forEach((prompt, text) -> answers.put(prompt.code(), text));
        return answers;
    }

    /** The worst first, so that who was how fast cannot be told. */
    private List<PremortemPayload.Rated> rated(Board.Line line, Map<UserRef, Person> names) {
        return line.ratings().stream()
                .sorted((one, other) -> one.value() == other.value()
                        ? one.who().key().compareTo(other.who().key())
                        : other.value() - one.value())
                .map(rating -> new PremortemPayload.Rated(
                        name(rating.who(), names), rating.role().code(), rating.value()))
                .toList();
    }
}
