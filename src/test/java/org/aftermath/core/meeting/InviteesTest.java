package org.aftermath.core.meeting;

import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.facts.Cause;
import org.aftermath.core.facts.Details;
import org.aftermath.core.facts.Impact;
import org.aftermath.core.facts.Responder;
import org.aftermath.core.facts.Role;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.meeting.MeetingRules.Seat;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.support.FakePeople;
import org.junit.Test;

public class InviteesTest {

    private static final FakePeople PEOPLE =
            FakePeople.of("sre", "kim", "engineer", "support", "manager", "boss", "scribe", "deputy");
    private static final MeetingRules RULES = new MeetingRules(
            Map.of(
                    "payments", Map.of(Seat.OWNER, List.of("kim"), Seat.PRODUCT, List.of("manager", "nobody")),
                    "search", Map.of(Seat.OWNER, List.of("boss"))),
            Optional.of("deciders"),
            Optional.empty());

    private final Invitees invitees =
            new Invitees(PEOPLE, (group, user) -> group.equals("deciders") && user.equals(FakePeople.ref("boss")));

    @Test
    public void needsCommanderOwnerRespondersAndWhoAnswersForTheServices() {
        var proposal = invitees.of(incident(Severity.SEV_1), RULES);

        assertThat(names(proposal, true)).containsExactly("engineer", "sre", "deputy", "kim", "manager");
        assertThat(names(proposal, false)).containsExactly("support", "scribe");
        assertThat(proposal.absent()).containsExactly("Contractor Q");
    }

    @Test
    public void welcomesTheLiaisonOnlyWhereEverybodyNoticed() {
        assertThat(names(invitees.of(incident(Severity.SEV_2), RULES), false)).containsExactly("scribe");
    }

    @Test
    public void doubtsThatPeopleWithoutAuthorityCanDecide() {
        var nobody = aPostmortem().hitting("payments").ownedBy("sre").build();

        assertThat(invitees.of(nobody, MeetingRules.NONE).authority()).isFalse();
        assertThat(invitees.of(nobody, RULES).authority()).isTrue();
        assertThat(invitees.hasAuthority(nobody, RULES, List.of(FakePeople.ref("sre"))))
                .isFalse();
        assertThat(invitees.hasAuthority(nobody, RULES, List.of(FakePeople.ref("boss"))))
                .isTrue();
    }

    private static List<String> names(Invitees.Proposal proposal, boolean required) {
        return proposal.invitees().stream()
                .filter(each -> each.required() == required)
                .map(each -> each.person().userName())
                .toList();
    }

    private static Postmortem incident(Severity severity) {
        var responders = List.of(
                responder(Role.DEPUTY, "deputy"),
                responder(Role.RESPONDER, "engineer"),
                responder(Role.SUPPORT_LIAISON, "support"),
                responder(Role.SCRIBE, "scribe"),
                new Responder(Role.RESPONDER, Optional.empty(), "Contractor Q"));
        return aPostmortem()
                .of(severity)
                .hitting("Payments")
                .ownedBy("sre")
                .knowing(new Details(
                        Cause.UNKNOWN,
                        Impact.UNKNOWN,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        responders,
                        "",
                        List.of()))
                .build();
    }

    private static Responder responder(Role role, String user) {
        return new Responder(role, Optional.of(FakePeople.ref(user)), user);
    }
}
