package org.aftermath.core.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.allowance.Allowance;
import org.aftermath.core.facts.Kind;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.followup.Urgency;
import org.aftermath.core.placing.TicketMoment;
import org.aftermath.core.text.Message;
import org.aftermath.core.webhook.Webhook;
import org.junit.Test;

public class CatalogueTest {

    @Test
    public void findsEverySettingByItsName() {
        assertThat(Catalogue.all()).isNotEmpty().allSatisfy(setting -> assertThat(Catalogue.find(setting.name()))
                .containsSame(setting));
        assertThat(Catalogue.find("meeting.due.SEV-9")).isEmpty();
    }

    @Test
    public void readsWhatPeopleWrite() {
        assertThat(value(Catalogue.SEVERITIES, " sev-1,SEV_3 ,"))
                .containsExactlyInAnyOrder(Severity.SEV_1, Severity.SEV_3);
        assertThat(value(Catalogue.SEVERITIES, "")).isEmpty();
        assertThat(value(Catalogue.KINDS, "near_miss")).containsExactly(Kind.NEAR_MISS);
        assertThat(value(meeting(), "4 Calendar")).contains(Allowance.calendar(4));
        assertThat(value(meeting(), "None")).isEmpty();
        assertThat(value(Catalogue.LINK_LEAD, "none")).isEmpty();
        assertThat(value(Catalogue.WEEKEND, "Friday, saturday"))
                .containsExactlyInAnyOrder(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);
        assertThat(value(Catalogue.COUNTRY, "jp").on(LocalDate.of(2026, 5, 5))).isPresent();
        assertThat(value(Catalogue.DAYS, "2026-12-30,Closed").days()).hasSize(1);
        assertThat(value(Catalogue.GUIDE, "https://wiki.example/guide")).contains("https://wiki.example/guide");
        assertThat(value(Catalogue.PROJECTS, "Payments = pay\n\n決済=KES"))
                .isEqualTo(Map.of("payments", "PAY", "決済", "KES"));
        assertThat(value(Catalogue.TICKETS_FROM, "In_Review")).isEqualTo(TicketMoment.IN_REVIEW);
        assertThat(value(Catalogue.TICKETS_WARN, "0")).isZero();
        assertThat(value(Catalogue.PRIORITIES, "p0=Highest\nP2 = Very low"))
                .isEqualTo(Map.of(Urgency.P0, "Highest", Urgency.P2, "Very low"));
        assertThat(value(Catalogue.FIELDS, "ops: Team = 決済 = A\nOPS:customfield_1=x\nWEB: Team = Web"))
                .isEqualTo(Map.of("OPS", Map.of("Team", "決済 = A", "customfield_1", "x"), "WEB", Map.of("Team", "Web")));
    }

    @Test
    public void takesOnlyAddressesOfReceiversThatAreEncryptedAndHoldNoPassword() {
        assertThat(value(Catalogue.WEBHOOK_ADDRESS, "")).isEmpty();
        assertThat(value(Catalogue.WEBHOOK_ADDRESS, "https://receiver.example:8443/in?from=wiki"))
                .contains(URI.create("https://receiver.example:8443/in?from=wiki"));
        for (var refused : List.of(
                "http://receiver.example/in",
                "https://user:secret@receiver.example/in",
                "https://receiver.example/in#part",
                "https://",
                "https://a b.example",
                "https://receiver.example/%zz",
                "file:///etc/passwd",
                "ftp://receiver.example")) {
            assertThat(fault(Catalogue.WEBHOOK_ADDRESS, refused))
                    .as(refused)
                    .isEqualTo("aftermath.settings.fault.webhook");
        }
        assertThat(value(Catalogue.WEBHOOK_EVENTS, "Status_changed, postmortem_closed"))
                .containsExactlyInAnyOrder(Webhook.Event.STATUS_CHANGED, Webhook.Event.POSTMORTEM_CLOSED);
    }

    @Test
    public void saysWhatIsWrong() {
        assertThat(fault(Catalogue.SEVERITIES, "SEV-1, bad")).isEqualTo("aftermath.settings.fault.one");
        assertThat(fault(Catalogue.HOLD_ATTENTION, "loud")).isEqualTo("aftermath.settings.fault.one");
        assertThat(fault(meeting(), "367 business")).isEqualTo("aftermath.settings.fault.allowance");
        assertThat(fault(meeting(), "three")).isEqualTo("aftermath.settings.fault.allowance");
        assertThat(fault(Catalogue.HOLD_WITHIN, "0")).isEqualTo("aftermath.settings.fault.hours");
        assertThat(fault(Catalogue.HOLD_WITHIN, "none")).isEqualTo("aftermath.settings.fault.hours");
        assertThat(fault(Catalogue.LINK_LEAD, "99999")).isEqualTo("aftermath.settings.fault.hours");
        assertThat(fault(Catalogue.ZONE, "Tokyo")).isEqualTo("aftermath.settings.fault.zone");
        assertThat(fault(Catalogue.COUNTRY, "XX")).isEqualTo("aftermath.settings.fault.country");
        assertThat(fault(Catalogue.DAYS, "someday,Closed\n2026-13-01,Closed"))
                .isEqualTo("aftermath.deadline.import.date");
        assertThat(fault(Catalogue.GUIDE, "javascript:alert(1)")).isEqualTo("aftermath.settings.fault.address");
        assertThat(fault(Catalogue.PROJECTS, "Payments")).isEqualTo("aftermath.settings.fault.project");
        assertThat(fault(Catalogue.HINTS, "weather = Why?")).isEqualTo("aftermath.settings.fault.hint");
        assertThat(fault(Catalogue.HINTS, "impact = Why?")).isEqualTo("aftermath.settings.fault.hint");
        assertThat(fault(Catalogue.TICKETS_WARN, "501")).isEqualTo("aftermath.settings.fault.number");
        assertThat(fault(Catalogue.PRIORITIES, "P4 = Low")).isEqualTo("aftermath.settings.fault.priority");
        assertThat(fault(Catalogue.FIELDS, "Team = Web")).isEqualTo("aftermath.settings.fault.field");
        assertThat(fault(Catalogue.SUPPORT_GROUP, " ")).isEqualTo("aftermath.settings.fault.group");
        assertThat(fault(Catalogue.LOCKED, "calendar.zone, nothing")).isEqualTo("aftermath.settings.fault.unknown");
        assertThat(fault(Catalogue.SUPPORT_GROUP, "x".repeat(256))).isEqualTo("aftermath.settings.fault.long");
    }

    @Test
    public void keepsAWeekFromBeingAllWeekend() {
        assertThat(fault(Catalogue.WEEKEND, "monday,tuesday,wednesday,thursday,friday,saturday,sunday"))
                .isEqualTo("aftermath.deadline.weekend.whole");
    }

    @Test
    public void knowsWhichOfItsValuesATextNames() {
        assertThat(Catalogue.SEVERITIES.chosen("sev_2,SEV-1")).containsExactly("SEV-1", "SEV-2");
        assertThat(Catalogue.SEVERITIES.chosen("")).isEmpty();
        assertThat(Catalogue.WEEKEND.chosen("Sunday, friday")).containsExactly("friday", "sunday");
        assertThat(Catalogue.HOLD_ATTENTION.chosen("WARN")).containsExactly("warn");
        assertThat(Catalogue.HOLD_ATTENTION.chosen("loud")).containsExactly("report");
        assertThat(Catalogue.ZONE.form().values()).contains("Asia/Tokyo", "UTC").doesNotContain("EST5EDT");
    }

    private static Setting<Optional<Allowance>> meeting() {
        return Catalogue.MEETING.get(Severity.SEV_1);
    }

    private static <T> T value(Setting<T> setting, String text) {
        return setting.read(text).value().orElseThrow();
    }

    private static String fault(Setting<?> setting, String text) {
        return setting.read(text).faults().stream()
                .map(Message::key)
                .findFirst()
                .orElse("");
    }
}
