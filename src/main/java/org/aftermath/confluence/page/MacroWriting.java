package org.aftermath.confluence.page;

import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aftermath.core.people.People;
import org.aftermath.core.reading.FollowUpMacro;
import org.jsoup.nodes.Entities;

/** Puts follow-up macros into storage format, as the host's editor does. */
final class MacroWriting {

    /** Their values are user names, which storage format writes as keys, so that they outlive a renaming. */
    private static final Set<String> PEOPLE = Set.of("owner", "sponsor");

    private final People people;

    MacroWriting(People people) {
        this.people = people;
    }

    String whole(FollowUpMacro macro) {
        var parameters = new TreeMap<>(macro.parameters())
                .entrySet().stream()
                        .map(each -> parameter(each.getKey(), each.getValue()))
                        .collect(Collectors.joining());
        return "<ac:structured-macro ac:name=\"" + StorageReader.FOLLOW_UP + "\" ac:schema-version=\"1\"" + id(macro)
                + ">" + parameters + body(macro) + "</ac:structured-macro>";
    }

    String id(FollowUpMacro macro) {
        return macro.macroId()
                .map(id -> " " + StorageReader.ID + "=\"" + escaped(id) + "\"")
                .orElse("");
    }

    /** Nothing at all if the value is empty. */
    String parameter(String name, String value) {
        return value.isEmpty()
                ? ""
                : "<ac:parameter ac:name=\"" + escaped(name) + "\">" + value(name, value) + "</ac:parameter>";
    }

    private String value(String name, String value) {
        return PEOPLE.contains(name)
                ? people.named(value)
                        .map(person ->
                                "<ri:user ri:userkey=\"" + escaped(person.ref().key()) + "\"/>")
                        .orElseGet(() -> escaped(value))
                : escaped(value);
    }

    /** The only thing that would end the text too early is torn in two. */
    String body(FollowUpMacro macro) {
        return "<ac:plain-text-body><![CDATA[" + macro.body().replace("]]>", "]]]]><![CDATA[>")
                + "]]></ac:plain-text-body>";
    }

    private static String escaped(String text) {
        return Entities.escape(text);
    }
}
