package org.aftermath.core.premortem;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.aftermath.core.people.People;
import org.aftermath.core.people.Person;
import org.aftermath.core.people.UserRef;

/**
 * What a page's board macro says that is planned: the wizard's answers. It holds until somebody first changes something on
 * the board; from then on the record does. What cannot be understood is left out. Safe for any thread.
 */
public final class ReadPlan {

    private static final List<String> ROLES = List.of("decisionMaker", "engineers", "support", "experts");

    private final LongFunction<Optional<Map<String, String>>> boards;
    private final People people;

    /** @param boards the parameters of a page's first board macro; empty if it has none */
    public ReadPlan(LongFunction<Optional<Map<String, String>>> boards, People people) {
        this.boards = boards;
        this.people = people;
    }

    /** Empty if the page has no board. */
    public Optional<Premortem> ofPage(long pageId) {
        return boards.apply(pageId).map(said -> of(pageId, said));
    }

    /** Whether the page has a board, so that a premortem is planned there at least. */
    public boolean isPlanned(long pageId) {
        return boards.apply(pageId).isPresent();
    }

    /** Names in the wizard's answers that nobody bears, each once; they take no part, and whoever leads is to hear it. */
    public List<String> strangers(long pageId) {
        return boards.apply(pageId)
                .map(said -> ROLES.stream()
                        .flatMap(role -> names(said.getOrDefault(role, "")).stream())
                        .distinct()
                        .filter(name -> people.named(name).isEmpty())
                        .toList())
                .orElse(List.of());
    }

    private Premortem of(long pageId, Map<String, String> said) {
        var goal = said.getOrDefault("goal", "").strip();
        var participants = new Participants(
                people(said, "decisionMaker").findFirst(),
                people(said, "engineers").toList(),
                people(said, "support").toList(),
                people(said, "experts").toList());
        return Premortem.planned(
                pageId,
                goal.substring(0, Math.min(goal.length(), Premortem.LONGEST_GOAL)),
                day(said.getOrDefault("day", "")),
                participants,
                Timetable.read(said.getOrDefault("minutes", "")).orElse(Timetable.USUAL));
    }

    /** Login names with commas between them, each once. */
    public static List<String> names(String said) {
        return Arrays.stream(said.split("[,、，;；\\s]+"))
                .map(name -> name.replaceFirst("^@", ""))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** Empty for what is no day of the calendar. */
    public static Optional<LocalDate> day(String said) {
        try {
            return said.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(said.strip()));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private Stream<UserRef> people(Map<String, String> said, String name) {
        return names(said.getOrDefault(name, "")).stream()
                .limit(Participants.MOST)
                .flatMap(each -> people.named(each).stream())
                .map(Person::ref);
    }
}
