package org.aftermath.confluence.macro;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aftermath.core.followup.Commitment;
import org.aftermath.core.followup.Dissent;
import org.aftermath.core.showing.FollowUpLine;

/** Why a follow-up is as it is, and what was decided about it by whom. */
final class DecisionWords {

    private final Viewer viewer;

    DecisionWords(Viewer viewer) {
        this.viewer = viewer;
    }

    /** Of one that is dropped: why, who agreed, who did not and who owns that risk. Nothing of any other. */
    List<String> dropped(FollowUpLine line) {
        if (line.commitment() != Commitment.WONTDO) {
            return List.of();
        }
        var decision = line.followUp().decision();
        var parts = new ArrayList<String>();
        if (!line.reason().isBlank()) {
            parts.add(viewer.say("aftermath.view.followup.wontdo.reason", line.reason()));
        }
        if (!decision.agreedBy().isEmpty()) {
            parts.add(viewer.say("aftermath.view.followup.agreed", names(line, decision.agreedBy())));
        }
        if (decision.exposure().client()) {
            parts.add(viewer.say("aftermath.view.followup.client"));
        }
        decision.dissents().forEach(dissent -> parts.add(dissent(line, dissent)));
        decision.revisit()
                .map(day -> viewer.say("aftermath.view.followup.revisit", viewer.day(day)))
                .ifPresent(parts::add);
        return parts;
    }

    private String dissent(FollowUpLine line, Dissent dissent) {
        var who = line.called(dissent.who());
        return dissent.riskOwner()
                .map(owner -> viewer.say("aftermath.view.followup.dissent", who, line.called(owner)))
                .orElseGet(() -> viewer.say("aftermath.view.followup.dissent.open", who));
    }

    /** What is folded away: label and value. */
    List<Map<String, Object>> details(FollowUpLine line) {
        var followUp = line.followUp();
        var decision = followUp.decision();
        var details = new ArrayList<Map<String, Object>>();
        add("factor", followUp.grounds().factor(), details);
        add("alternative", followUp.grounds().alternative(), details);
        add("constraint", followUp.grounds().constraint(), details);
        add("ticketreason", decision.ticketReason(), details);
        add("risk", decision.exposure().risk(), details);
        add("cost", decision.exposure().cost(), details);
        return details;
    }

    private void add(String name, String value, List<Map<String, Object>> details) {
        if (!value.isBlank()) {
            details.add(new View()
                    .put("label", viewer.say("aftermath.followup.field." + name))
                    .put("value", value)
                    .map());
        }
    }

    private String names(FollowUpLine line, List<String> userNames) {
        return userNames.stream().map(line::called).collect(Collectors.joining(viewer.comma()));
    }
}
