package org.aftermath.core.paste;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aftermath.core.timeline.Calendar;
import org.aftermath.core.timeline.When;
import org.jspecify.annotations.Nullable;

/**
 * Reads the messages of one day of a channel as Slack exports them: {@code ts} in seconds since 1970, {@code user},
 * {@code text} and {@code user_profile}. Each message is a row, work, or among the unread; its line is its place in the
 * export, from 1. Not for sharing.
 */
public final class SlackExport {

    /** More characters are not read; whoever offers a text checks it first. */
    public static final int LONGEST = 1_000_000;

    /** What Slack takes as one message. */
    private static final int LONGEST_MESSAGE = 40_000;

    private record Post(int place, Map<?, ?> fields, Instant at) {}

    private static final Set<String> SPOKEN = Set.of("", "bot_message", "thread_broadcast", "me_message", "file_share");
    private static final Pattern SECONDS = Pattern.compile("(\\d{1,11})(?:\\.\\d{1,9})?");
    private static final Pattern MENTION = Pattern.compile("<([@#!])([A-Za-z0-9^_]{1,40})(?:\\|([^<>|]{1,80}))?>");

    private final Account account = new Account();
    private final OpenRow row = new OpenRow(account, new Calendar(Optional.empty()));
    private final Map<String, String> names = new HashMap<>();
    private final ZoneId zone;

    private SlackExport(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * @param messages as parsed from JSON: maps, lists, texts and numbers
     * @param zone in which the hours are told
     */
    public static Pasted read(List<?> messages, ZoneId zone) {
        return new SlackExport(zone).read(messages);
    }

    private Pasted read(List<?> messages) {
        var posts = IntStream.range(0, messages.size())
                .boxed()
                .flatMap(place -> post(place + 1, messages.get(place)).stream())
                .sorted(Comparator.comparing(Post::at))
                .toList();
        posts.forEach(this::learn);
        posts.forEach(this::tell);
        row.close();
        return account.pasted();
    }

    /** Empty, and among the unread, for what nobody said: joins, topics, anything without a time. */
    private Optional<Post> post(int place, @Nullable Object message) {
        var fields = message instanceof Map<?, ?> map ? map : Map.of();
        var at = at(text(fields, "ts"));
        if (at.isEmpty()
                || !SPOKEN.contains(text(fields, "subtype"))
                || words(fields).isBlank()
                || words(fields).length() > LONGEST_MESSAGE) {
            var said = fields.isEmpty() ? String.valueOf(message) : text(fields, "ts") + " " + text(fields, "text");
            account.leave(Line.of(place, said));
            return Optional.empty();
        }
        return Optional.of(new Post(place, fields, at.get()));
    }

    private static Optional<Instant> at(String seconds) {
        var known = SECONDS.matcher(seconds);
        return known.matches() ? Optional.of(Instant.ofEpochSecond(Long.parseLong(known.group(1)))) : Optional.empty();
    }

    /** Lines with a mark are work; what else was said is the row. */
    private void tell(Post post) {
        var said = new ArrayList<String>();
        for (var words : plain(words(post.fields())).split("\n")) {
            var marked = Work.marked(post.place(), words.strip());
            marked.ifPresentOrElse(account::propose, () -> said.add(words));
        }
        var words = String.join("\n", said);
        if (words.isBlank()) {
            account.use(1);
        } else {
            row.speak(Line.of(post.place(), ""), new Talk.Said(author(post.fields()), when(post.at()), words));
        }
    }

    private When when(Instant at) {
        var local = at.truncatedTo(ChronoUnit.MINUTES).atZone(zone);
        return new When(
                "",
                Optional.of(local.toLocalDate()),
                Optional.of(local.toLocalTime()),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private void learn(Post post) {
        var user = text(post.fields(), "user");
        var name = author(post.fields());
        if (!name.equals(user)) {
            names.putIfAbsent(user, name);
        }
    }

    private String author(Map<?, ?> fields) {
        var profile = fields.get("user_profile") instanceof Map<?, ?> map ? map : Map.of();
        var bot = fields.get("bot_profile") instanceof Map<?, ?> map ? map : Map.of();
        var user = text(fields, "user");
        return Stream.of(
                        text(profile, "real_name"),
                        text(profile, "display_name"),
                        text(fields, "username"),
                        text(bot, "name"),
                        names.getOrDefault(user, ""))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse(user);
    }

    /** What was said, or what machines put into attachments; where files are is evidence. */
    private static String words(Map<?, ?> fields) {
        var said = text(fields, "text");
        var attached = said.isBlank()
                ? each(fields, "attachments").map(part -> Stream.of(text(part, "fallback"), text(part, "text"))
                        .filter(words -> !words.isBlank())
                        .findFirst()
                        .orElse(""))
                : Stream.<String>empty();
        var files = each(fields, "files").map(file -> text(file, "title") + " " + text(file, "permalink"));
        return Stream.concat(Stream.of(said), Stream.concat(attached, files))
                .filter(words -> !words.isBlank())
                .map(String::strip)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Map<?, ?>> each(Map<?, ?> fields, String name) {
        return fields.get(name) instanceof List<?> list
                ? list.stream().flatMap(part -> part instanceof Map<?, ?> map ? Stream.of(map) : Stream.empty())
                : Stream.empty();
    }

    /** Who is meant instead of their number, and characters as they are. */
    private String plain(String words) {
        var named = MENTION.matcher(words).replaceAll(found -> {
            var name = Optional.ofNullable(found.group(3)).orElse(names.getOrDefault(found.group(2), found.group(2)));
            return Matcher.quoteReplacement((found.group(1).equals("#") ? "#" : "@") + name);
        });
        return named.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private static String text(Map<?, ?> fields, String name) {
        return fields.get(name) instanceof String text ? text : "";
    }
}
