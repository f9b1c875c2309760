package org.aftermath.core.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** An abbreviation that readers outside cannot know (P09): neither common nor told anywhere on the page. */
final class UndefinedAcronym extends Rule {

    private static final Pattern ACRONYM =
            Pattern.compile("(?<![\\w.#/-])[A-Z][A-Z0-9]{1,5}(?![\\w/]|-[\\dA-Z]|;[A-Z])");
    private static final Pattern TOLD = Pattern.compile(
            "[(\uff08](?:or |aka |i\\.e\\. )?([A-Z][A-Z0-9]{1,5})[)\uff09]|(?<![\\w-])([A-Z][A-Z0-9]{1,5})(?:'?s)? ?[(\uff08](?=[^)\uff09]{4})");
    private static final Set<String> COMMON = Set.of(
            ("AI AM AND API APIS ATM AWS CD CDN CEO CET CI CLI CPU CRM CSS CSV CTO DB DNS DO DR EC2 EST EU FAQ FTP GB GCP GIF"
                            + " GMT GPS GPU HDD HR HTML HTTP HTTPS I18N IC ID IDE IDS IMAP INC IO IP IPV4 IPV6 ISO IT JP JPEG JPG JS"
                            + " JSON JST JVM KB KPI LAN LDAP MAIL MB MFA ML NO NOT NTP OAUTH OK OR OS OSS PC PDF PIN PM PNG PR PRS PST QA QR"
                            + " RAM README REST S3 SAML SDK SEV SLA SLI SLO SMS SMTP SQL SRE SSD SSH SSL SSO SVG TB TCP TL TLDR TLS TODO TV UDP"
                            + " UI UK URI URL URLS US USA USB UTC UTF UUID UX VAT VM VMS VPN WAN WIFI XML YAML YES ZIP")
                    .split(" "));

    UndefinedAcronym() {
        super("RD001", Weight.HINT, Set.of("", Passage.SUMMARY, Passage.USERS, Passage.CUSTOMERS));
    }

    @Override
    List<Hit> in(Passage passage, List<Sentence> sentences, Draft draft) {
        if (sentences.stream().noneMatch(sentence -> hasUncommon(sentence.text()))) {
            return List.of();
        }
        var told = told(draft);
        var hits = new ArrayList<Hit>();
        for (var sentence : sentences) {
            var acronym = ACRONYM.matcher(sentence.text());
            while (acronym.find()) {
                if (told.add(acronym.group())) {
                    hits.add(new Hit(acronym.start(), acronym.end(), Optional.empty()).movedBy(sentence.offset()));
                }
            }
        }
        return hits;
    }

    private static boolean hasUncommon(String text) {
        return hasCapitals(text)
                && ACRONYM.matcher(text).results().anyMatch(acronym -> !COMMON.contains(acronym.group()));
    }

    private static boolean hasCapitals(String text) {
        for (var at = 1; at < text.length(); at++) {
            if (Character.isUpperCase(text.charAt(at - 1)) && !Character.isLowerCase(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> told(Draft draft) {
        var told = new HashSet<>(COMMON);
        for (var passage : draft.passages()) {
            if (passage.text().indexOf('(') < 0 && passage.text().indexOf('\uff08') < 0) {
                continue;
            }
            var definition = TOLD.matcher(passage.text());
            while (definition.find()) {
                told.add(definition.group(1) == null ? definition.group(2) : definition.group(1));
            }
        }
        return told;
    }
}
