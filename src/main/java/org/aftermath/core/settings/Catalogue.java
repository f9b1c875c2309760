package org.aftermath.core.settings;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aftermath.core.allowance.ActionPreset;
import org.aftermath.core.allowance.Allowance;
import org.aftermath.core.allowance.Attention;
import org.aftermath.core.deadline.calendar.Holidays;
import org.aftermath.core.deadline.calendar.ImportHolidays;
import org.aftermath.core.facts.Kind;
import org.aftermath.core.facts.Role;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.followup.Urgency;
import org.aftermath.core.lifecycle.Mode;
import org.aftermath.core.lifecycle.Policies;
import org.aftermath.core.lint.Lint;
import org.aftermath.core.meeting.MeetingRules;
import org.aftermath.core.outline.Section;
import org.aftermath.core.placing.TicketMoment;
import org.aftermath.core.promise.PromiseRules;
import org.aftermath.core.promise.Wishes;
import org.aftermath.core.webhook.Webhook;

/** Everything that can be set, in the order in which people see it. */
public final class Catalogue {

    private static final int SHORT = 255;
    private static final int LONG = 10_000;
    private static final int MOST_RULES = 10;
    private static final int YEAR = 366 * 24;
    private static final int MOST_DAYS = 30;
    private static final String GROUP_FAULT = "aftermath.settings.fault.group";

    /** Settings that spaces may not change; only a site has this one. */
    static final Setting<Set<String>> LOCKED = new Setting<>(
            "spaces.locked", "", LONG, Notations.settings(name -> find(name).map(Setting::name)));

    public static final Setting<Set<Severity>> SEVERITIES = new Setting<>(
            "required.severities",
            "SEV-1, SEV-2",
            SHORT,
            Notations.some(
                    Severity::of,
                    Arrays.stream(Severity.values()).map(Severity::code).toList()));
    public static final Setting<Set<Kind>> KINDS = new Setting<>(
            "required.kinds",
            "incident, vendor, internal",
            SHORT,
            Notations.some(
                    Kind::of, Arrays.stream(Kind.values()).map(Kind::code).toList()));
    /** How seriously each condition of a step is taken, by the policy's name. */
    public static final Map<String, Setting<Mode>> MODES = modes();

    public static final Map<Severity, Setting<Optional<Allowance>>> MEETING = meetings();
    public static final Setting<Optional<Duration>> LINK_LEAD =
            new Setting<>("meeting.link-hours", "24", SHORT, Notations.orNone(Notations.hours(1, YEAR)));
    public static final Setting<Duration> HOLD_WITHIN =
            new Setting<>("meeting.hold-hours", "24", SHORT, Notations.hours(1, YEAR));
    public static final Setting<Attention> HOLD_ATTENTION =
            new Setting<>("meeting.hold", "report", SHORT, Notations.one(Attention.class));
    /** After how many hours somebody is asked to write what is still a draft. */
    public static final Setting<Set<Integer>> ASK_TO_WRITE =
            new Setting<>("writing.ask-hours", "24", SHORT, Notations.numbers(1, YEAR));
    /** By which published rule follow-ups are due. */
    public static final Setting<ActionPreset> ACTIONS =
            new Setting<>("actions.due", "none", SHORT, Notations.one(ActionPreset.class));

    public static final Setting<ZoneId> ZONE = new Setting<>("calendar.zone", "UTC", SHORT, Notations.zone());
    public static final Setting<Set<DayOfWeek>> WEEKEND =
            new Setting<>("calendar.weekend", "saturday, sunday", SHORT, Notations.weekend());
    public static final Setting<Holidays> COUNTRY = new Setting<>("calendar.country", "", SHORT, Notations.country());
    /** What somebody brings in a file, or writes by hand. */
    public static final Setting<Holidays> DAYS =
            new Setting<>("calendar.days", "", ImportHolidays.MOST_BYTES, Notations.days());

    public static final Setting<String> SUPPORT_GROUP =
            new Setting<>("support.group", "support", SHORT, Notations.name(GROUP_FAULT));
    /** Which roles responders can have. */
    public static final Setting<Set<Role>> ROLES = new Setting<>(
            "roles.offered",
            Arrays.stream(Role.values()).map(Role::code).collect(Collectors.joining(", ")),
            SHORT,
            Notations.some(
                    Role::of, Arrays.stream(Role.values()).map(Role::code).toList()));

    /** Who answers for which service in a meeting. */
    public static final Setting<Map<String, Map<MeetingRules.Seat, List<String>>>> MEETING_PEOPLE =
            new Setting<>("meeting.people", "", LONG, MapNotations.seats());

    public static final Setting<Optional<String>> AUTHORITY =
            new Setting<>("meeting.authority", "none", SHORT, Notations.orNone(Notations.name(GROUP_FAULT)));
    public static final Setting<Optional<String>> REVIEWERS =
            new Setting<>("meeting.reviewers", "none", SHORT, Notations.orNone(Notations.name(GROUP_FAULT)));

    /** What is read before a review meeting begins, in English and in Japanese; empty for what ships (B01). */
    public static final Setting<List<String>> GROUND_RULES =
            new Setting<>("meeting.ground-rules.en", "", LONG, Notations.sentences(MOST_RULES));

    public static final Setting<List<String>> GROUND_RULES_JA =
            new Setting<>("meeting.ground-rules.ja", "", LONG, Notations.sentences(MOST_RULES));

    public static final Setting<Optional<String>> GUIDE = new Setting<>("guide.url", "", 2_000, Notations.address());
    public static final Setting<Map<String, String>> PROJECTS =
            new Setting<>("jira.projects", "", LONG, MapNotations.projects());

    public static final Setting<TicketMoment> TICKETS_FROM =
            new Setting<>("tickets.from", "save", SHORT, Notations.one(TicketMoment.class));
    public static final Setting<Integer> TICKETS_WARN =
            new Setting<>("tickets.warn-above", "10", SHORT, Notations.number(0, 500));
    public static final Setting<Map<Urgency, String>> PRIORITIES =
            new Setting<>("jira.priorities", "", LONG, MapNotations.priorities());
    public static final Setting<Map<String, Map<String, String>>> FIELDS =
            new Setting<>("jira.fields", "", LONG, MapNotations.fields());

    /** When people are reminded of what they promised, and who else hears of what is late. */
    public static final Setting<Set<PromiseRules.Moment>> REMIND = new Setting<>(
            "promises.remind", "before, at, after", SHORT, Notations.constants(PromiseRules.Moment.class));

    public static final Setting<Set<Integer>> REMIND_BEFORE =
            new Setting<>("promises.before", "5, 1", SHORT, Notations.numbers(1, MOST_DAYS));
    public static final Setting<Integer> REMIND_AGAIN =
            new Setting<>("promises.again", "5", SHORT, Notations.number(1, MOST_DAYS));
    public static final Setting<List<PromiseRules.Step>> ESCALATE =
            new Setting<>("promises.escalate", "P0: 5 = sponsor\nP1: 10 = sponsor", LONG, MapNotations.steps());
    public static final Setting<Optional<String>> FACILITATORS =
            new Setting<>("promises.facilitators", "none", SHORT, Notations.orNone(Notations.name(GROUP_FAULT)));

    /** When somebody wants mail about promises. */
    public static final Setting<Wishes.Often> MAIL_OFTEN =
            new Setting<>("mail.often", "daily", SHORT, Notations.one(Wishes.Often.class));

    public static final Setting<Wishes.Hours> MAIL_HOURS =
            new Setting<>("mail.hours", "9-18", SHORT, Notations.hoursOfDay());
    public static final Setting<Set<DayOfWeek>> MAIL_FREE =
            new Setting<>("mail.free", "saturday, sunday", SHORT, Notations.weekend());
    public static final Setting<Optional<ZoneId>> MAIL_ZONE = new Setting<>(
            "mail.zone",
            "none",
            SHORT,
            Notations.orNone(Notations.zone()).as(Notations.zone().form()));
    public static final Setting<Wishes.Format> MAIL_FORMAT =
            new Setting<>("mail.format", "html", SHORT, Notations.one(Wishes.Format.class));

    /** What sections of new pages ask. */
    public static final Setting<Map<Section, String>> HINTS =
            new Setting<>("page.hints", "", LONG, MapNotations.hints());

    /** Rules of the lint that nobody asks for, and those that hold a postmortem back. */
    public static final Setting<Set<String>> LINT_OFF =
            new Setting<>("lint.off", "", LONG, Notations.some(Lint::id, Lint.ids()));

    public static final Setting<Set<String>> LINT_BLOCKING =
            new Setting<>("lint.blocking", "", LONG, Notations.some(Lint::id, Lint.ids()));
    public static final Setting<Map<String, String>> LINT_WORDS =
            new Setting<>("lint.words", "", LONG, MapNotations.words());

    /** Where other programs hear of what happens; the secret is kept elsewhere, because settings are shown and exported. */
    public static final Setting<Optional<URI>> WEBHOOK_ADDRESS =
            new Setting<>("webhook.address", "", 2_000, Notations.webhook());

    public static final Setting<Set<Webhook.Event>> WEBHOOK_EVENTS = new Setting<>(
            "webhook.events",
            Arrays.stream(Webhook.Event.values()).map(Webhook.Event::code).collect(Collectors.joining(", ")),
            SHORT,
            Notations.constants(Webhook.Event.class));

    private static final Map<Group, List<Setting<?>>> GROUPS = groups();
    private static final Map<String, Setting<?>> ALL = byName();

    private Catalogue() {}

    public static List<Setting<?>> all() {
        return List.copyOf(ALL.values());
    }

    /** What can be set at such a place. */
    public static List<Setting<?>> at(Place place) {
        return GROUPS.entrySet().stream()
                .filter(group -> place.takes(group.getKey()))
                .<Setting<?>>flatMap(group -> group.getValue().stream())
                .toList();
    }

    public static Map<Group, List<Setting<?>>> inGroups() {
        return GROUPS;
    }

    static Optional<Setting<?>> find(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    private static Map<Severity, Setting<Optional<Allowance>>> meetings() {
        var fallbacks = Map.of(Severity.SEV_1, "3 business", Severity.SEV_2, "5 business");
        var settings = new LinkedHashMap<Severity, Setting<Optional<Allowance>>>();
        for (var severity : Severity.values()) {
            var name = "meeting.due." + severity.code();
            settings.put(
                    severity,
                    new Setting<>(name, fallbacks.getOrDefault(severity, "none"), SHORT, Notations.allowance()));
        }
        return settings;
    }

    private static Map<String, Setting<Mode>> modes() {
        var settings = new LinkedHashMap<String, Setting<Mode>>();
        for (var policy : Policies.names()) {
            settings.put(policy, new Setting<>("policy." + policy, "block", SHORT, Notations.one(Mode.class)));
        }
        return settings;
    }

    private static Map<Group, List<Setting<?>>> groups() {
        var groups = new EnumMap<Group, List<Setting<?>>>(Group.class);
        groups.put(Group.REQUIRED, List.of(SEVERITIES, KINDS));
        groups.put(Group.POLICIES, List.copyOf(MODES.values()));
        groups.put(
                Group.CLOCKS,
                Stream.concat(
                                MEETING.values().stream(),
                                Stream.of(LINK_LEAD, HOLD_WITHIN, HOLD_ATTENTION, ASK_TO_WRITE, ACTIONS))
                        .<Setting<?>>map(setting -> setting)
                        .toList());
        groups.put(Group.CALENDAR, List.of(ZONE, WEEKEND, COUNTRY, DAYS));
        groups.put(
                Group.PEOPLE,
                List.of(
                        SUPPORT_GROUP,
                        ROLES,
                        MEETING_PEOPLE,
                        AUTHORITY,
                        REVIEWERS,
                        GROUND_RULES,
                        GROUND_RULES_JA,
                        GUIDE));
        groups.put(Group.TICKETS, List.of(TICKETS_FROM, TICKETS_WARN, PROJECTS, PRIORITIES, FIELDS));
        groups.put(Group.PROMISES, List.of(REMIND, REMIND_BEFORE, REMIND_AGAIN, ESCALATE, FACILITATORS));
        groups.put(Group.PAGES, List.of(HINTS, LINT_OFF, LINT_BLOCKING, LINT_WORDS));
        groups.put(Group.WEBHOOKS, List.of(WEBHOOK_ADDRESS, WEBHOOK_EVENTS));
        groups.put(Group.PERSON, List.of(MAIL_OFTEN, MAIL_HOURS, MAIL_FREE, MAIL_ZONE, MAIL_FORMAT));
        groups.put(Group.SITE, List.of(LOCKED));
        return Collections.unmodifiableMap(groups);
    }

    private static Map<String, Setting<?>> byName() {
        var byName = new LinkedHashMap<String, Setting<?>>();
        GROUPS.values().stream().flatMap(List::stream).forEach(setting -> byName.put(setting.name(), setting));
        return byName;
    }
}
