package sandbox.jira.page;

import com.atlassian.jira.user.ApplicationUser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Date;
import java.util.Locale;
import sandbox.jira.model.StatusValue;
import sandbox.jira.model.StoredIssue;
import sandbox.jira.service.Services;
import sandbox.jira.text.Dates;
import sandbox.people.Account;

/** Turns values into what the reader of a page reads. Public for templates. */
public final class Show {

    private final Services services;
    private final Locale locale;
    private final ZoneId zone;

    Show(Services services, ApplicationUser reader) {
        this.services = services;
        this.locale = services.words.getLocale();
        this.zone = services.people.account(reader).map(Account::zone).orElse(ZoneId.of("UTC"));
    }

    /** As in {@code 21/Nov/26 10:00 AM}, or {@code 2026/11/21 10:00} for Japanese readers. */
    public String time(Date date) {
        return date == null
                ? ""
                : pattern("dd/MMM/yy h:mm a", "yyyy/MM/dd H:mm")
                        .format(date.toInstant().atZone(zone));
    }

    public String time(Instant instant) {
        return instant == null ? "" : time(Date.from(instant));
    }

    /** How long ago, in words; for more than a week the time itself. */
    public String ago(Date date) {
        if (date == null) {
            return "";
        }
        long minutes =
                Duration.between(date.toInstant(), Clock.systemUTC().instant()).toMinutes();
        if (minutes < 1) {
            return services.words.say("jira.ago.now");
        }
        if (minutes < 60) {
            return services.words.say("jira.ago.minutes", minutes);
        }
        if (minutes < 24 * 60) {
            return services.words.say("jira.ago.hours", minutes / 60);
        }
        return minutes < 7 * 24 * 60 ? services.words.say("jira.ago.days", minutes / 24 / 60) : time(date);
    }

    public String ago(Instant instant) {
        return instant == null ? "" : ago(Date.from(instant));
    }

    /** For {@code datetime} attributes. */
    public String iso(Date date) {
        return date == null ? "" : DateTimeFormatter.ISO_INSTANT.format(date.toInstant());
    }

    public String day(LocalDate day) {
        return day == null ? "" : pattern("dd/MMM/yy", "yyyy/MM/dd").format(day);
    }

    public String longDay(LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(locale)
                        .format(day);
    }

    /** As date fields show and take it. */
    public String picker(LocalDate day) {
        return Dates.picker(day, locale);
    }

    /** Unresolved and due before today. */
    public boolean isOverdue(StoredIssue issue) {
        LocalDate due = issue.state().due;
        return due != null && issue.getResolutionId() == null && due.isBefore(LocalDate.now(zone));
    }

    public String lozenge(StatusValue status) {
        return status == null ? "" : status.category().lozenge();
    }

    /** Where the issues with that label are listed. */
    public String labelSearch(String label) {
        String jql = "labels = \"" + label.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        return "/issues/?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8);
    }

    public String name(ApplicationUser user) {
        return user == null ? services.words.say("jira.unassigned") : user.getDisplayName();
    }

    /** The first character of the name, for the picture of somebody without one. */
    public String initial(ApplicationUser user) {
        String name = user == null ? "?" : user.getDisplayName();
        return name.isEmpty() ? "?" : new String(Character.toChars(name.codePointAt(0)));
    }

    /** One of six colours, always the same for the same person. */
    public int colour(ApplicationUser user) {
        return user == null ? 0 : 1 + Math.floorMod(user.getKey().hashCode(), 6);
    }

    private DateTimeFormatter pattern(String english, String japanese) {
        return DateTimeFormatter.ofPattern(locale.getLanguage().equals("ja") ? japanese : english, locale);
    }
}
