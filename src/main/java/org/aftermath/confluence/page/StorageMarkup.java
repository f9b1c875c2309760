package org.aftermath.confluence.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.aftermath.core.people.People;
import org.aftermath.core.reading.FollowUpMacro;
import org.aftermath.core.writing.FollowUpMarkup;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Writes follow-up macros into storage format. The text is parsed only to find places in it; what is written goes into
 * the text itself, so that everything else stays as people and editors wrote it.
 */
public final class StorageMarkup implements FollowUpMarkup {

    private final StorageReader reader;
    private final MacroWriting writing;

    public StorageMarkup(StorageReader reader, People people) {
        this.reader = reader;
        this.writing = new MacroWriting(people);
    }

    @Override
    public List<FollowUpMacro> read(String storage) {
        return reader.followUps(storage);
    }

    @Override
    public String add(String storage, FollowUpMacro macro) {
        var at = FollowUpPlace.end(parse(storage));
        return new Splice(storage).insert(at, writing.whole(macro)).text();
    }

    @Override
    public String replace(String storage, int place, FollowUpMacro macro) {
        var element =
                StorageReader.macros(parse(storage), StorageReader.FOLLOW_UP).get(place);
        if (Spans.isEmptyTag(element)) {
            return new Splice(storage)
                    .replace(Spans.start(element), Spans.end(element), writing.whole(macro))
                    .text();
        }
        var splice = new Splice(storage);
        identify(element, macro, splice);
        parameters(element, macro, splice);
        body(element, macro, splice);
        return splice.text();
    }

    private void identify(Element element, FollowUpMacro macro, Splice splice) {
        if (element.attr(StorageReader.ID).isBlank()) {
            splice.insert(Spans.inner(element) - 1, writing.id(macro));
        }
    }

    private void parameters(Element element, FollowUpMacro macro, Splice splice) {
        var before = reader.parameters(element);
        var written = new ArrayList<String>();
        for (var child : element.children()) {
            var name = child.attr(StorageReader.NAME);
            if (child.nameIs(StorageReader.PARAMETER) && !written.contains(name)) {
                written.add(name);
                var now = macro.parameters().getOrDefault(name, "");
                if (!now.equals(before.get(name))) {
                    splice.replace(Spans.start(child), Spans.end(child), writing.parameter(name, now));
                }
            }
        }
        var at = afterParameters(element);
        new TreeMap<>(macro.parameters()).forEach((name, value) -> {
            if (!written.contains(name)) {
                splice.insert(at, writing.parameter(name, value));
            }
        });
    }

    private static int afterParameters(Element element) {
        return element.children().stream()
                .filter(child -> child.nameIs(StorageReader.PARAMETER))
                .reduce((first, second) -> second)
                .map(Spans::end)
                .orElseGet(() -> Spans.inner(element));
    }

    private void body(Element element, FollowUpMacro macro, Splice splice) {
        if (StorageReader.body(element).strip().equals(macro.body().strip())) {
            return;
        }
        var body = child(element, StorageReader.BODY);
        if (body.isPresent()) {
            splice.replace(Spans.start(body.get()), Spans.end(body.get()), writing.body(macro));
        } else {
            splice.insert(Spans.innerEnd(element), writing.body(macro));
        }
    }

    private static Optional<Element> child(Element element, String name) {
        return element.children().stream().filter(child -> child.nameIs(name)).findFirst();
    }

    private static Element parse(String storage) {
        return Jsoup.parse(storage, "", Parser.xmlParser().setTrackPosition(true));
    }
}
