package org.aftermath.confluence.notice;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.aftermath.core.notice.Letters.Letter;
import org.aftermath.core.people.People;
import org.aftermath.core.people.Person;
import org.aftermath.core.promise.Digest;
import org.aftermath.core.promise.Digest.Line;
import org.aftermath.core.promise.Digest.Why;
import org.aftermath.core.promise.Wishes;
import org.aftermath.core.text.Message;
import org.aftermath.core.ticket.Ticket;
import org.aftermath.host.text.Translator;
import org.jspecify.annotations.Nullable;

/** The words of the one mail of a day about promises, as HTML or as text, in the language of whoever acts. */
public final class DigestLetter implements Digest.Words {

    private static final String TEMPLATE = "/org.aftermath/view/mail/promises.vm";
    private static final String KEY = "aftermath.mail.promises.";

    private final ConfluenceLetters.Readership readership;
    private final People people;
    private final Translator translator;
    private final TemplateRenderer renderer;
    private final Supplier<String> base;

    /** One part of the mail. */
    private record Section(String title, List<Map<String, String>> lines) {}

    /** @param base the address of the host, as others reach it */
    public DigestLetter(
            ConfluenceLetters.Readership readership,
            People people,
            Translator translator,
            TemplateRenderer renderer,
            Supplier<String> base) {
        this.readership = readership;
        this.people = people;
        this.translator = translator;
        this.renderer = renderer;
        this.base = base;
    }

    @Override
    public Optional<Letter> write(Digest digest) {
        return readership.reachable(digest.reader()).map(user -> write(digest, user));
    }

    private Letter write(Digest digest, ConfluenceUser user) {
        @Nullable String fullName = user.getFullName();
        var greeting =
                say("aftermath.mail.greeting", fullName == null || fullName.isBlank() ? user.getName() : fullName);
        var late = digest.lines().stream().filter(line -> line.left() < 0).count();
        var subject = say(
                KEY + (late > 0 ? "subject.late" : "subject"), digest.lines().size() + digest.more(), late);
        var sections = sections(digest);
        var more = digest.more() > 0 ? List.of(say(KEY + "more", digest.more())) : List.<String>of();
        return digest.wishes().format() == Wishes.Format.TEXT
                ? Letter.plain(user.getEmail(), subject, text(greeting, sections, more))
                : new Letter(user.getEmail(), subject, html(greeting, sections, more), say("aftermath.script.locale"));
    }

    private List<Section> sections(Digest digest) {
        var sections = new ArrayList<Section>();
        for (var why : Why.values()) {
            var lines = digest.lines().stream()
                    .filter(line -> line.why() == why)
                    .map(this::line)
                    .toList();
            if (!lines.isEmpty()) {
                sections.add(new Section(say(KEY + why.name().toLowerCase(Locale.ROOT)), lines));
            }
        }
        return sections;
    }

    private Map<String, String> line(Line line) {
        var promise = line.promise();
        var facts = Stream.of(
                        Optional.of(say(Message.of(KEY + when(line), promise.due(), Math.abs(line.left())))),
                        promise.ticket().map(Ticket::key),
                        line.why() == Why.MINE
                                ? Optional.<String>empty()
                                : promise.keeper().map(this::called),
                        Optional.of(say(KEY + "third", promise.moves() + 1)).filter(unused -> promise.isThirdDate()))
                .flatMap(Optional::stream)
                .toList();
        return Map.of(
                "urgency", promise.followUp().urgency().name(),
                "text", promise.followUp().text().strip(),
                "facts", String.join(" · ", facts),
                "page", line.page().title(),
                "url", line.page().url(),
                "ticket", promise.ticket().map(Ticket::url).orElse(line.page().url()));
    }

    private static String when(Line line) {
        if (line.left() < 0) {
            return "late";
        }
        return line.left() > 0 ? "ahead" : "today";
    }

    private String called(String userName) {
        return people.named(userName).map(Person::fullName).orElse(userName);
    }

    private String html(String greeting, List<Section> sections, List<String> more) {
        var view = Map.<String, Object>of(
                "greeting",
                greeting,
                "sections",
                sections.stream()
                        .map(section -> Map.of("title", section.title(), "lines", section.lines()))
                        .toList(),
                "more",
                more,
                "list",
                say(KEY + "list"),
                "listUrl",
                listUrl(),
                "why",
                say(KEY + "why"),
                "wishes",
                say(KEY + "wishes"),
                "wishesUrl",
                wishesUrl());
        var html = new StringWriter();
        try {
            renderer.render(TEMPLATE, Map.of("view", view), html);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return html.toString();
    }

    private String text(String greeting, List<Section> sections, List<String> more) {
        var text = new ArrayList<String>(List.of(greeting, ""));
        for (var section : sections) {
            text.add(section.title());
            section.lines()
                    .forEach(line -> text.addAll(List.of(
                            "",
                            "[" + line.get("urgency") + "] " + line.get("text"),
                            "  " + line.get("facts"),
                            "  " + line.get("page") + " " + line.get("url"))));
            text.add("");
        }
        text.addAll(more);
        text.addAll(List.of(
                say(KEY + "list") + " " + listUrl(),
                "",
                say(KEY + "why"),
                say(KEY + "wishes") + " " + wishesUrl(),
                ""));
        return String.join("\n", text);
    }

    private String listUrl() {
        return base.get() + "/plugins/servlet/aftermath/promises";
    }

    private String wishesUrl() {
        return base.get() + "/plugins/servlet/aftermath/settings?mine=true";
    }

    private String say(String key, Object... arguments) {
        return say(Message.of(key, arguments));
    }

    private String say(Message message) {
        return translator.say(message);
    }
}
