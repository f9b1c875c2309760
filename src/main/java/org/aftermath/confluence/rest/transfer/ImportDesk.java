package org.aftermath.confluence.rest.transfer;

import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aftermath.confluence.page.ConfluenceNewPages;
import org.aftermath.confluence.page.ForeignPage;
import org.aftermath.confluence.page.SoundStorage;
import org.aftermath.confluence.rest.TypedText;
import org.aftermath.confluence.transfer.BringIn;
import org.aftermath.confluence.transfer.Incoming;
import org.aftermath.core.page.PageBodies;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Facts;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.host.rest.ErrorList;
import org.aftermath.host.rest.JsonBody;
import org.aftermath.host.rest.Refusals;
import org.aftermath.host.text.Translator;
import org.jspecify.annotations.Nullable;

/** Takes files with postmortems, tells what they say, and makes pages of them. */
public final class ImportDesk {

    /** Characters of a file. */
    static final int LONGEST = 1_000_000;

    /** A fact of the file; the problem says why it is left out. */
    public record Told(
            String name,
            String label,
            String value,
            @Nullable String problem) {}

    /**
     * What would become of a file.
     *
     * @param parts with our sections in the caller's language; empty for a heading that stays as it is
     */
    public record Preview(
            String format,
            String title,
            @Nullable String status,
            List<Told> facts,
            List<ForeignPage.Part> parts,
            List<String> unread,
            int committed) {}

    /** A page that was made; what of the facts was left out, and why. */
    public record Made(long pageId, String title, String url, List<ErrorList.Entry> problems) {}

    private final Incoming.Reader reader;
    private final ConfluenceNewPages pages;
    private final BringIn bringing;
    private final PageBodies bodies;
    private final Postmortems postmortems;
    private final Translator translator;
    private final Refusals refusals;

    public ImportDesk(
            Incoming.Reader reader,
            ConfluenceNewPages pages,
            BringIn bringing,
            PageBodies bodies,
            Postmortems postmortems,
            Translator translator,
            Refusals refusals) {
        this.reader = reader;
        this.pages = pages;
        this.bringing = bringing;
        this.bodies = bodies;
        this.postmortems = postmortems;
        this.translator = translator;
        this.refusals = refusals;
    }

    /** Writes nothing. */
    Response preview(JsonBody body) {
        var faults = new ArrayList<>(body.unknown(Set.of("text")));
        return read(body, faults)
                .map(incoming -> Response.ok(preview(incoming)).build())
                .orElseGet(() -> refusals.invalid(faults));
    }

    /** The file, if nothing is wrong with the order; else faults gets one more. */
    private Optional<Incoming> read(JsonBody body, List<Fault> faults) {
        var text = TypedText.of(body, "text");
        if (text.isEmpty() || text.length() > LONGEST) {
            faults.add(new Fault("text", Message.of("aftermath.import.text", LONGEST)));
        }
        var incoming = faults.isEmpty() ? reader.file(text) : Optional.<Incoming>empty();
        if (faults.isEmpty() && incoming.isEmpty()) {
            faults.add(new Fault("text", Message.of("aftermath.import.unknown")));
        }
        return incoming;
    }

    private Preview preview(Incoming incoming) {
        var faults = bringing.faults(incoming.facts(), reader.zone());
        var facts = new ArrayList<Told>();
        incoming.facts().forEach((name, value) -> facts.add(told(name, value, faults.get(name))));
        return new Preview(
                incoming.format(),
                incoming.title(),
                incoming.status().map(Enum::name).orElse(null),
                facts.stream().filter(fact -> !fact.value().isEmpty()).toList(),
                incoming.parts().stream().map(this::part).toList(),
                incoming.unread(),
                incoming.committed());
    }

    private Told told(String name, String value, @Nullable Fault fault) {
        var known = Facts.named(name).isPresent();
        return new Told(
                name,
                known ? translator.say(Message.of("aftermath.fact." + name)) : name,
                value,
                fault == null ? null : translator.say(fault.message()));
    }

    private ForeignPage.Part part(ForeignPage.Part part) {
        var section = part.section().isEmpty()
                ? ""
                : translator.say(Message.of("aftermath.page." + part.section() + ".heading"));
        return new ForeignPage.Part(part.heading(), section, part.rows(), part.promises());
    }

    /** Makes a page of its own. */
    Response make(JsonBody body, UserRef by) {
        var faults = new ArrayList<>(body.unknown(Set.of("text", "space", "title", "facts", "tickets")));
        faults.addAll(bringing.faults(own(body), reader.zone()).values());
        var incoming = read(body, faults);
        if (incoming.isEmpty()) {
            return refusals.invalid(faults);
        }
        var title = TypedText.of(body, "title").replace('\n', ' ');
        title = title.isEmpty() ? incoming.get().title().strip() : title;
        pages.refusal(body.text("space"), title).ifPresent(faults::add);
        var facts = understood(incoming.get(), body);
        var storage =
                storage(incoming.get(), facts, Boolean.TRUE.equals(body.values().get("tickets")));
        SoundStorage.objection(storage)
                .ifPresent(wrong -> faults.add(new Fault("text", Message.of("aftermath.import.unsound", wrong))));
        if (!faults.isEmpty()) {
            return refusals.invalid(faults);
        }
        var note = translator.say(
                Message.of("aftermath.import.note", incoming.get().source()));
        return pages.add(body.text("space"), title, storage, page -> {
                    var left =
                            bringing.settle(page.pageId(), facts, incoming.get().status(), by, reader.zone(), note);
                    return made(page, left);
                })
                .map(made -> Response.status(201).entity(made).build())
                .orElseGet(() -> refusals.conflict(List.of(Message.of("aftermath.page.busy"))));
    }

    private Made made(PageFacts page, List<Fault> left) {
        return new Made(
                page.pageId(),
                page.title(),
                page.url(),
                left.stream().map(refusals::entry).toList());
    }

    /** The file's facts and the caller's instead of them, without what cannot be understood. */
    private Map<String, String> understood(Incoming incoming, JsonBody body) {
        var facts = new HashMap<>(incoming.facts());
        facts.putAll(own(body));
        facts.values().removeIf(String::isEmpty);
        facts.keySet().removeAll(bringing.faults(facts, reader.zone()).keySet());
        return facts;
    }

    /** What the caller says, which has to be right. */
    private static Map<String, String> own(JsonBody body) {
        var own = new HashMap<String, String>();
        if (body.values().get("facts") instanceof Map<?, ?> told) {
            told.forEach((name, value) -> own.put(name.toString(), String.valueOf(value)));
        }
        return own;
    }

    private String storage(Incoming incoming, Map<String, String> facts, boolean tickets) {
        var storage = tickets ? incoming.storage() : reader.proposed(incoming.storage());
        return bringing.page(incoming, storage, facts);
    }

    /** What a page that is there already tells. Writes nothing. */
    Response preview(PageFacts page) {
        return bodies.newest(page.pageId())
                .map(read -> Response.ok(preview(reader.page(page.title(), read.storage())))
                        .build())
                .orElseThrow();
    }

    /** Makes a postmortem of such a page, in one version of it; 409 if somebody saved it since. */
    Response make(PageFacts page, JsonBody body, UserRef by) {
        var faults = new ArrayList<>(body.unknown(Set.of("version", "facts")));
        faults.addAll(bringing.faults(own(body), reader.zone()).values());
        var seen = body.number("version");
        if (!faults.isEmpty() || seen.isEmpty()) {
            return refusals.invalid(
                    faults.isEmpty() ? List.of(new Fault("version", Message.of("aftermath.facts.version"))) : faults);
        }
        if (postmortems.ofPage(page.pageId()).isPresent()) {
            return refusals.conflict(List.of(Message.of("aftermath.adopt.already")));
        }
        var read = bodies.newest(page.pageId()).orElseThrow();
        var incoming = reader.page(page.title(), read.storage());
        var facts = understood(incoming, body);
        var text = bringing.page(incoming, incoming.storage(), facts);
        if (read.version() != seen.get() || !bodies.save(read, text, Message.of("aftermath.make.comment"))) {
            return refusals.conflict(List.of(Message.of("aftermath.page.busy")));
        }
        return postmortems.ofPage(page.pageId()).isEmpty()
                ? refusals.conflict(List.of(Message.of("aftermath.import.copy")))
                : Response.status(201)
                        .entity(made(
                                page, bringing.settle(page.pageId(), facts, Optional.empty(), by, reader.zone(), "")))
                        .build();
    }
}
