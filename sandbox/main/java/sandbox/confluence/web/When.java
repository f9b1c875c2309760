package sandbox.confluence.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import sandbox.confluence.Site;
import sandbox.people.Account;

/**
 * A moment for people.
 *
 * @param iso for machines
 * @param text in the reader's language and time zone
 */
public record When(String iso, String text) {

    static When of(Site site, Instant instant) {
        ZoneId zone = site.host().accounts().current().map(Account::zone).orElse(ZoneOffset.UTC);
        String text = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(site.host().texts().locale())
                .format(instant.atZone(zone));
        return new When(instant.toString(), text);
    }
}
