package org.aftermath.confluence.rest.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aftermath.core.lint.Passage;
import org.aftermath.core.outline.Section;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Language;
import org.aftermath.core.text.Message;
import org.aftermath.host.rest.JsonBody;

/** What a request wants looked through: {@code {text | storage, language?, section?, pageId?}}. */
record LintBody(JsonBody json) {

    private static final int LONGEST = 200_000;
    private static final Set<String> KNOWN = Set.of("text", "storage", "language", "section", "pageId");
    private static final Set<String> SECTIONS = Stream.concat(
                    Arrays.stream(Section.values()).map(Section::code),
                    Stream.of("", Passage.CONTEXT, Passage.CUSTOMERS, Passage.QUESTION))
            .collect(Collectors.toUnmodifiableSet());

    String text() {
        return json.text("text").replace("\u0000", "");
    }

    String storage() {
        return json.text("storage").replace("\u0000", "");
    }

    Passage passage() {
        return Passage.of(json.text("section"), text());
    }

    /** Whose words are looked for; empty for every language's. */
    Optional<Language> language() {
        return Language.coded(json.text("language"));
    }

    /** Empty if the words belong to no page. */
    String pageId() {
        return json.number("pageId").map(String::valueOf).orElseGet(() -> json.text("pageId"));
    }

    List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        faults.addAll(json.unknown(KNOWN));
        if (!text().isBlank() && !storage().isBlank()) {
            faults.add(new Fault("storage", Message.of("aftermath.lint.one")));
        }
        if (text().isBlank() && storage().isBlank() && pageId().isEmpty()) {
            faults.add(new Fault("text", Message.of("aftermath.lint.nothing")));
        }
        if (text().length() > LONGEST || storage().length() > LONGEST) {
            faults.add(new Fault("text", Message.of("aftermath.lint.long", LONGEST)));
        }
        if (!json.text("language").isEmpty() && language().isEmpty()) {
            faults.add(new Fault("language", Message.of("aftermath.lint.language")));
        }
        if (!SECTIONS.contains(json.text("section"))) {
            var known =
                    SECTIONS.stream().filter(code -> !code.isEmpty()).sorted().collect(Collectors.joining(", "));
            faults.add(new Fault("section", Message.of("aftermath.lint.section", known)));
        }
        return faults;
    }
}
