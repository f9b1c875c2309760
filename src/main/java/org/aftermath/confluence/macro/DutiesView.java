package org.aftermath.confluence.macro;

import java.util.Map;
import org.aftermath.core.duty.Checklist;
import org.aftermath.core.duty.Duty;
import org.aftermath.core.facts.Status;
import org.aftermath.core.people.Person;
import org.aftermath.core.postmortem.Postmortem;

/** The words of the owner's checklist. It stands open for the owner while there is something to do. */
final class DutiesView {

    private final Viewer viewer;

    DutiesView(Viewer viewer) {
        this.viewer = viewer;
    }

    Map<String, Object> of(Postmortem postmortem, Checklist list, boolean interactive) {
        var heading = list.mine() ? "aftermath.view.duties.mine" : "aftermath.view.duties.owner";
        var fixed = !interactive || !list.editable();
        var pressing = list.mine() && list.done() < list.total() && postmortem.status() != Status.CLOSED;
        return new View()
                .put("pageId", String.valueOf(postmortem.pageId()))
                .put("heading", viewer.say(heading))
                .put("count", viewer.say("aftermath.view.followups.progress", list.done(), list.total()))
                .put("done", String.valueOf(list.done()))
                .put("total", String.valueOf(list.total()))
                .put("open", interactive && pressing)
                .put("fixed", fixed)
                .put(
                        "lines",
                        list.lines().stream().map(line -> line(line, fixed)).toList())
                .map();
    }

    private Map<String, Object> line(Checklist.Line line, boolean fixed) {
        var view = new View();
        if (line.duty() == Duty.TELL && !fixed) {
            view.put("draft", viewer.say("aftermath.view.duties.draft"));
        }
        return view.put("duty", line.duty().code())
                .put("label", viewer.say("aftermath.fact." + line.duty().fact()))
                .put("done", line.tick().isPresent())
                .put("by", line.tick().map(tick -> by(tick.who().key(), line)))
                .put("instant", line.tick().map(tick -> tick.when().toString()))
                .map();
    }

    private String by(String key, Checklist.Line line) {
        return viewer.say(
                "aftermath.view.duties.by",
                line.who().map(Person::fullName).orElse(key),
                line.tick().map(tick -> viewer.moment(tick.when())).orElse(""));
    }
}
