package org.aftermath.confluence.transfer;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aftermath.core.facts.Status;
import org.aftermath.core.history.StatusChange;
import org.aftermath.core.history.StatusHistory;
import org.aftermath.core.making.MakingAnswers;
import org.aftermath.core.making.PageForm;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.ChangeFacts;
import org.aftermath.core.postmortem.FactChange;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.text.Fault;

/** Makes of what a file tells a record and a page of ours. Safe for any thread. */
public final class BringIn {

    private final Postmortems postmortems;
    private final StatusHistory history;
    private final ChangeFacts changing;
    private final PageForm form;
    private final Clock clock;

    public BringIn(Postmortems postmortems, StatusHistory history, ChangeFacts changing, PageForm form, Clock clock) {
        this.postmortems = postmortems;
        this.history = history;
        this.changing = changing;
        this.form = form;
        this.clock = clock;
    }

    /** What of the facts cannot be understood, by the name of the fact. */
    public Map<String, Fault> faults(Map<String, String> facts, ZoneId zone) {
        var faults = new TreeMap<String, Fault>();
        changing.foresee(facts, zone).forEach(fault -> faults.putIfAbsent(fault.field(), fault));
        return faults;
    }

    /** The page's text: of a file that is not ours with status, facts and the sections it lacks. */
    public String page(Incoming incoming, String storage, Map<String, String> understood) {
        if (incoming.format().equals("json")) {
            return storage;
        }
        var told = new HashMap<String, String>();
        understood.forEach((name, value) -> {
            if (MakingAnswers.FACTS.contains(name)) {
                told.put(name, value.replaceAll("\\s*\\n\\s*", ", "));
            }
        });
        told.putIfAbsent("severity", "NONE");
        told.put("language", incoming.language().code());
        told.put("variant", "full");
        return form.completed(storage, told);
    }

    /**
     * Puts into the record of a page what the file tells of it, as far as it makes sense.
     *
     * @param note for the history, if the status is not that of a new one
     * @return what was left out, and why
     */
    public List<Fault> settle(
            long pageId, Map<String, String> facts, Optional<Status> status, UserRef by, ZoneId zone, String note) {
        var left = new HashMap<>(facts);
        var faults = new ArrayList<Fault>();
        for (var again = true; again; ) {
            again = false;
            var known = postmortems.ofPage(pageId).orElseThrow();
            var order = new ChangeFacts.Order(pageId, Optional.of(known.version()), left, note, by, zone);
            if (changing.carryOut(order) instanceof FactChange.Invalid invalid) {
                faults.addAll(invalid.faults());
                again = invalid.faults().stream().anyMatch(fault -> left.remove(fault.field()) != null);
            }
        }
        status.filter(other -> other != Status.DRAFT)
                .ifPresent(other -> take(postmortems.ofPage(pageId).orElseThrow(), other, by, note));
        return faults;
    }

    private void take(Postmortem postmortem, Status status, UserRef by, String note) {
        postmortems
                .update(postmortem.at(status))
                .ifPresent(moved -> history.add(
                        new StatusChange(moved.pageId(), postmortem.status(), status, by, clock.instant(), note)));
    }
}
