package org.aftermath.confluence.macro;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aftermath.core.message.MessageField;
import org.aftermath.core.support.MessageCard;
import org.aftermath.core.support.SheetPoint;

/** The words of the sheet from which support answers questions (P19). */
final class SheetView {

    /** Told by the facts of the incident, and mended there. */
    private static final Set<SheetPoint> FACTS = Set.of(SheetPoint.HOW_MANY, SheetPoint.SINCE, SheetPoint.UNTIL);

    private final Viewer viewer;

    SheetView(Viewer viewer) {
        this.viewer = viewer;
    }

    Map<String, Object> of(MessageCard card) {
        return new View()
                .put("heading", viewer.say("aftermath.view.message.sheet"))
                .put("done", String.valueOf(card.done()))
                .put("total", String.valueOf(card.total()))
                .put("count", viewer.say("aftermath.view.message.sheet.count", card.done(), card.total()))
                .put("missing", missing(card.open()))
                .put(
                        "rows",
                        Arrays.stream(SheetPoint.values())
                                .map(point -> row(point, card))
                                .toList())
                .map();
    }

    private String missing(List<SheetPoint> open) {
        var names = open.stream().map(this::label).toList();
        return open.isEmpty()
                ? ""
                : viewer.say("aftermath.view.message.sheet.missing", String.join(viewer.comma(), names));
    }

    private Map<String, Object> row(SheetPoint point, MessageCard card) {
        return new View()
                .put("name", point.code())
                .put("label", label(point))
                .put("words", words(point, card))
                .put("instant", moment(point, card).map(Instant::toString))
                .put("link", FACTS.contains(point) ? "#pm-facts" : "")
                .map();
    }

    private String label(SheetPoint point) {
        return viewer.say("aftermath.view.message.sheet." + point.code());
    }

    private String words(SheetPoint point, MessageCard card) {
        var message = card.message();
        return switch (point) {
            case WHOM -> message.text(MessageField.WHOM);
            case HOW_MANY -> howMany(card);
            case SYMPTOM -> message.text(MessageField.SYMPTOM);
            case WORKAROUND -> message.text(MessageField.WORKAROUND);
            case SINCE, UNTIL -> moment(point, card).map(viewer::date).orElse("");
            case NEXT_NEWS ->
                message.posted().isPresent()
                        ? viewer.say("aftermath.view.message.sheet.no-more-news")
                        : moment(point, card).map(viewer::date).orElse("");
        };
    }

    private static Optional<Instant> moment(SheetPoint point, MessageCard card) {
        var message = card.message();
        return switch (point) {
            case SINCE -> card.postmortem().times().started();
            case UNTIL -> card.postmortem().times().resolved();
            case NEXT_NEWS -> message.posted().isPresent() ? Optional.empty() : message.nextNewsAt();
            default -> Optional.empty();
        };
    }

    private String howMany(MessageCard card) {
        var impact = card.postmortem().details().impact();
        return impact.affected()
                .map(number -> (viewer.number(number) + " " + impact.unit()).strip())
                .orElse("");
    }
}
