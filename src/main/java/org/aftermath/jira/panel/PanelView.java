package org.aftermath.jira.panel;

import java.util.Locale;
import java.util.Map;
import org.aftermath.core.followup.Urgency;
import org.aftermath.core.postmortem.Status;
import org.aftermath.core.text.Message;
import org.aftermath.core.tracker.Claim;
import org.aftermath.host.text.Translator;

/** The words of the panel: strings and maps only, so that the template calls no method of ours. */
final class PanelView {

    private final Translator translator;

    PanelView(Translator translator) {
        this.translator = translator;
    }

    Map<String, Object> of(Claim claim) {
        var origin = claim.origin();
        return Map.of(
                "title", origin.title(),
                "url", origin.url(),
                "status", word("aftermath.status.", origin.status()),
                "statusLozenge", lozenge(origin.status()),
                "severity", word("aftermath.severity.", origin.severity()),
                "urgency", claim.urgency().name(),
                "urgencyLozenge", lozenge(claim.urgency()),
                "type", word("aftermath.followup.type.", claim.type()),
                "label", Map.of("followUp", translator.say(Message.of("aftermath.panel.followup"))));
    }

    private String word(String prefix, Enum<?> value) {
        return translator.say(
                Message.of(prefix + value.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    private static String lozenge(Status status) {
        return switch (status) {
            case DRAFT -> "aui-lozenge-default";
            case IN_REVIEW -> "aui-lozenge-inprogress";
            case REVIEWED -> "aui-lozenge-new";
            case CLOSED -> "aui-lozenge-success";
        };
    }

    private static String lozenge(Urgency urgency) {
        return switch (urgency) {
            case P0 -> "aui-lozenge-removed";
            case P1 -> "aui-lozenge-moved";
            case P2, P3 -> "aui-lozenge-subtle";
        };
    }
}
