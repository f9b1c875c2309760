package org.aftermath.confluence.rest.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aftermath.core.followup.Dissent;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.people.Person;
import org.aftermath.core.showing.FollowUpLine;
import org.aftermath.core.showing.FollowUpTable;
import org.aftermath.core.text.Message;
import org.aftermath.core.ticket.SeenTickets;
import org.aftermath.core.writing.Revision;
import org.aftermath.host.rest.ErrorList;
import org.aftermath.host.rest.Refusals;
import org.aftermath.host.text.Translator;
import org.jspecify.annotations.Nullable;

/** Puts follow-ups into JSON for the caller. */
public final class FollowUpJson {

    private final Translator translator;
    private final Refusals refusals;

    public FollowUpJson(Translator translator, Refusals refusals) {
        this.translator = translator;
        this.refusals = refusals;
    }

    FollowUpPayload.Page of(FollowUpTable table) {
        return new FollowUpPayload.Page(
                table.lines().stream().map(this::of).toList(),
                table.progress().done(),
                table.progress().total());
    }

    /** One follow-up, as its reader may see it. */
    public FollowUpPayload of(FollowUpLine line) {
        return new FollowUpPayload(
                line.uid().map(FollowUpUid::toString).orElse(""),
                line.text(),
                line.urgency().name(),
                code(line.type()),
                line.ownerName().orElse(null),
                line.owner().map(Person::fullName).orElse(null),
                day(line.due()),
                line.overdue(),
                code(line.term()),
                line.state().code(),
                Optional.of(line.reason()).filter(reason -> !reason.isBlank()).orElse(null),
                details(line),
                Revision.of(line.followUp()),
                line.ticket().map(AgreementJson::of).orElse(null),
                line.ticket().isPresent() ? AgreementJson.of(line.agreement()) : null,
                problem(line.problems()),
                line.problems().isEmpty()
                        ? null
                        : line.problems().stream().map(this::entry).toList());
    }

    private static FollowUpDetails details(FollowUpLine line) {
        var followUp = line.followUp();
        var grounds = followUp.grounds();
        var decision = followUp.decision();
        return new FollowUpDetails(
                code(decision.commitment()),
                day(followUp.due()),
                followUp.sponsor().orElse(null),
                grounds.factor(),
                grounds.alternative(),
                grounds.constraint(),
                decision.ticketReason(),
                decision.agreedBy(),
                decision.dissents().stream().map(FollowUpJson::of).toList(),
                day(decision.revisit()),
                decision.exposure().client(),
                decision.exposure().risk(),
                decision.exposure().cost(),
                names(line));
    }

    private static Map<String, String> names(FollowUpLine line) {
        var names = new TreeMap<String, String>();
        line.people().forEach((userName, person) -> names.put(userName, person.fullName()));
        return names;
    }

    private static FollowUpDetails.DissentPayload of(Dissent dissent) {
        return new FollowUpDetails.DissentPayload(
                dissent.who(), dissent.riskOwner().orElse(null));
    }

    private FollowUpPayload.@Nullable Problem problem(List<Message> problems) {
        return problems.isEmpty()
                ? null
                : new FollowUpPayload.Problem(
                        problems.get(0).key(),
                        problems.stream().map(translator::say).collect(Collectors.joining(" ")));
    }

    private ErrorList.Entry entry(Message problem) {
        return refusals.entry(problem, SeenTickets.address(problem).orElse(null));
    }

    private static @Nullable String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
