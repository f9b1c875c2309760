package org.aftermath.confluence.macro;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.aftermath.core.duty.FindGist;
import org.aftermath.core.index.BrowseIndex;
import org.aftermath.core.index.BrowseIndex.Seen;
import org.aftermath.core.index.IndexQuery;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.people.People;
import org.aftermath.core.text.Fault;

/**
 * What was learned, by service: the learnings of postmortems that the reader may see, as their pages say them now. Of a
 * list that goes on behind its limit the newest are told, and the way to the rest.
 */
public final class LearningsView {

    private final BrowseIndex index;
    private final FindGist gist;
    private final Supplier<IndexQuery.Asker> asker;
    private final Viewer viewer;
    private final Supplier<String> root;

    /** @param root how all addresses of this installation begin */
    public LearningsView(
            BrowseIndex index, FindGist gist, People people, ActingUser acting, Viewer viewer, Supplier<String> root) {
        this.index = index;
        this.gist = gist;
        this.asker = () -> new IndexQuery.Asker(people, acting, viewer.zone());
        this.viewer = viewer;
        this.root = root;
    }

    /** @param given what the macro asks for by {@link IndexQuery#NAMES}; empty for what is left out */
    Map<String, Object> within(UnaryOperator<String> given) {
        var query = IndexQuery.read(given, asker.get());
        var view = new View();
        if (!query.faults().isEmpty()) {
            return view.put(
                            "faults",
                            query.faults().stream()
                                    .map(Fault::message)
                                    .map(viewer::say)
                                    .toList())
                    .map();
        }
        var slice = index.slice(query.filter(), query.after(), query.limit());
        var services = byService(slice.lines(), query.filter().service());
        if (services.isEmpty()) {
            view.put("empty", viewer.say("aftermath.learnings.empty"));
        }
        if (slice.next().isPresent()) {
            view.put("rest", root.get() + "/plugins/servlet/aftermath/index" + IndexView.address(given, slice.next()))
                    .put("before", viewer.say("aftermath.learnings.before"))
                    .put("more", viewer.say("aftermath.learnings.more", query.limit()));
        }
        return view.put("services", services).map();
    }

    private List<Map<String, Object>> byService(List<Seen> lines, Optional<String> only) {
        var services = new TreeMap<String, List<Map<String, Object>>>(String.CASE_INSENSITIVE_ORDER);
        for (var seen : lines) {
            var learnings = gist.of(seen.page().pageId()).learnings();
            if (!learnings.isEmpty()) {
                var entry = entry(seen, learnings);
                hit(seen, only).forEach(service -> services.computeIfAbsent(service, unused -> new ArrayList<>())
                        .add(entry));
            }
        }
        return services.entrySet().stream()
                .map(each -> Map.<String, Object>of("name", each.getKey(), "entries", each.getValue()))
                .toList();
    }

    /** Which services it belongs to here: whoever asks for one wants no others. */
    private List<String> hit(Seen seen, Optional<String> only) {
        var services = seen.line().postmortem().services();
        var wanted = services.stream()
                .filter(service ->
                        only.filter(one -> !one.equalsIgnoreCase(service)).isEmpty())
                .toList();
        return wanted.isEmpty() ? List.of(viewer.say("aftermath.learnings.nowhere")) : wanted;
    }

    private Map<String, Object> entry(Seen seen, List<String> learnings) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("title", seen.page().title());
        entry.put("url", seen.page().url());
        entry.put("when", viewer.date(seen.line().at()));
        entry.put("instant", seen.line().at().toString());
        entry.put("learnings", learnings);
        return entry;
    }
}
