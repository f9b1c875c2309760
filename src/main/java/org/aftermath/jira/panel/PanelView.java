package org.aftermath.jira.panel;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.aftermath.core.claim.Claim;
import org.aftermath.core.claim.Standing;
import org.aftermath.core.facts.Status;
import org.aftermath.core.followup.Urgency;
import org.aftermath.core.move.Account;
import org.aftermath.core.move.Agreed;
import org.aftermath.core.move.Move;
import org.aftermath.core.text.Message;
import org.aftermath.core.ticket.Category;
import org.aftermath.core.ticket.TicketLabels;
import org.aftermath.host.text.Translator;

/** The words of the panel: strings, lists and maps only, so that the template calls no method of ours. */
final class PanelView {

    private final Translator translator;
    private final String baseUrl;

    /** @param baseUrl where the issues are */
    PanelView(Translator translator, String baseUrl) {
        this.translator = translator;
        this.baseUrl = baseUrl;
    }

    Map<String, Object> of(Scene scene) {
        var claim = scene.claim();
        var view = new HashMap<String, Object>(head(claim));
        view.put("uid", claim.uid().toString());
        view.put("factor", claim.brief().grounds().factor());
        view.put("alternative", claim.brief().grounds().alternative());
        view.put("constraint", claim.brief().grounds().constraint());
        view.put(
                "moves",
                scene.accounts().stream()
                        .map(account -> moved(account, scene.explainable()))
                        .toList());
        view.put("standing", standing(claim.brief().standing()));
        view.put("silent", scene.silent() ? say("aftermath.panel.silent") : "");
        view.put("others", scene.siblings().stream().map(this::sibling).toList());
        view.put("hasOthers", !scene.siblings().isEmpty());
        view.put("label", labels());
        return view;
    }

    /** @param key of the original; blank if it is not to be named */
    Map<String, Object> copyOf(String key) {
        return Map.of(
                "copy",
                say(key.isBlank() ? "aftermath.panel.copy.hidden" : "aftermath.panel.copy"),
                "key",
                key,
                "url",
                key.isBlank() ? "" : baseUrl + "/browse/" + key);
    }

    private String standing(Standing standing) {
        var key = "aftermath.panel.standing." + standing.kind().code();
        return switch (standing.kind()) {
            case KEPT -> "";
            case DROPPED -> standing.reason().isBlank() ? say(key) : say(key + ".why", standing.reason());
            case RETRACTED, GONE -> say(key);
        };
    }

    private Map<String, Object> head(Claim claim) {
        var origin = claim.origin();
        var isPremortem = claim.brief().labels().contains(TicketLabels.PREMORTEM);
        return Map.of(
                "title", origin.title(),
                "url", origin.url(),
                "status", isPremortem ? say("aftermath.panel.premortem") : word("aftermath.status.", origin.status()),
                "statusLozenge", isPremortem ? "aui-lozenge-subtle" : lozenge(origin.status()),
                "severity", isPremortem ? "" : word("aftermath.severity.", origin.severity()),
                "urgency", claim.urgency().name(),
                "urgencyLozenge", lozenge(claim.urgency()),
                "type", word("aftermath.followup.type.", claim.type()));
    }

    private Map<String, Object> moved(Account account, boolean explainable) {
        var view = new HashMap<String, Object>();
        var latest = account.latest();
        view.put("what", account.what().code());
        view.put("moved", latest.at().toString());
        view.put("times", say("aftermath.panel.moved." + account.what().code(), account.moves()));
        view.put("change", change(account));
        view.put(
                "reason",
                account.reason()
                        .map(reason -> say("aftermath.panel.reason.given", reason.text(), reason.by()))
                        .orElse(""));
        view.put("ask", account.missing() && explainable);
        view.put("missing", account.missing() ? say("aftermath.panel.reason.missing") : "");
        view.put("reasonLabel", say("aftermath.panel.reason.label", value(account.what(), latest.to())));
        return view;
    }

    private String change(Account account) {
        var latest = account.latest();
        return say(
                "aftermath.panel.moved.change",
                value(account.what(), latest.from()),
                value(account.what(), latest.to()));
    }

    /** A day as the reader writes it, or the word itself. */
    private Object value(Agreed what, String value) {
        if (value.isEmpty()) {
            return say("aftermath.panel.moved.none");
        }
        return what == Agreed.DUE ? Move.day(value).<Object>map(day -> day).orElse(value) : value;
    }

    private Map<String, Object> sibling(Sibling sibling) {
        return Map.of(
                "key", sibling.key(),
                "url", baseUrl + "/browse/" + sibling.key(),
                "summary", sibling.summary(),
                "status", sibling.status(),
                "lozenge", lozenge(sibling.category()));
    }

    private Map<String, Object> labels() {
        return Map.of(
                "followUp", say("aftermath.panel.followup"),
                "factor", say("aftermath.panel.factor"),
                "alternative", say("aftermath.panel.alternative"),
                "constraint", say("aftermath.panel.constraint"),
                "save", say("aftermath.panel.save"),
                "others", say("aftermath.panel.others"));
    }

    private String word(String prefix, Enum<?> value) {
        return say(prefix + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private String say(String key, Object... arguments) {
        return translator.say(Message.of(key, arguments));
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

    private static String lozenge(Category category) {
        return switch (category) {
            case NEW -> "aui-lozenge-default";
            case INDETERMINATE -> "aui-lozenge-inprogress";
            case DONE -> "aui-lozenge-success";
        };
    }
}
