package org.aftermath.confluence.notice;

import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import java.util.Optional;
import org.aftermath.core.notice.Concern;
import org.aftermath.core.notice.Letters;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.text.OneLine;
import org.aftermath.core.ticket.Site;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Letters to users of Confluence, by its mail server. */
public final class ConfluenceLetters implements Letters {

    private static final Logger LOG = LoggerFactory.getLogger(ConfluenceLetters.class);

    /** What every mail in HTML stands in: programs for mail fetch no style sheet, and some are dark. */
    private static final String FRAME = "<html lang=\"%s\"><head><meta charset=\"utf-8\" /><meta name=\"color-scheme\""
            + " content=\"light dark\" /><title>%s</title></head><body style=\"background: Canvas; color: CanvasText;"
            + " font-family: sans-serif; line-height: 1.5; max-width: 40em\">%s</body></html>";

    private final Readership readership;
    private final LocaleResolver locales;
    private final OwnerLetter ownerLetter;
    private final Site site;
    private final MailServerManager mail;

    /** Who may read what. */
    public record Readership(UserAccessor users, PageManager pages, PermissionManager permissions) {

        Optional<ConfluenceUser> reader(UserRef ref, long pageId) {
            return Optional.ofNullable(user(ref)).filter(user -> maySee(user, pageId));
        }

        /** Somebody who was told of a page, also after it went away. */
        Optional<ConfluenceUser> acquainted(UserRef ref, long pageId) {
            return isGone(pageId) ? Optional.ofNullable(user(ref)) : reader(ref, pageId);
        }

        /** In the trash, or for good. */
        boolean isGone(long pageId) {
            var page = pages.getPage(pageId);
            return page == null || page.isDeleted();
        }

        boolean isInTrash(long pageId) {
            return isGone(pageId) && pages.getPage(pageId) != null;
        }

        /** Where somebody is written to and what they are called; empty for somebody who has no address. */
        Optional<ConfluenceUser> reachable(UserRef ref) {
            return Optional.ofNullable(user(ref)).filter(ConfluenceLetters::hasAddress);
        }

        private @Nullable ConfluenceUser user(UserRef ref) {
            return users.getUserByKey(new UserKey(ref.key()));
        }

        private boolean maySee(ConfluenceUser user, long pageId) {
            var page = pages.getPage(pageId);
            return page != null && !page.isDeleted() && permissions.hasPermission(user, Permission.VIEW, page);
        }
    }

    public ConfluenceLetters(
            Readership readership, LocaleResolver locales, OwnerLetter ownerLetter, Site site, MailServerManager mail) {
        this.readership = readership;
        this.locales = locales;
        this.ownerLetter = ownerLetter;
        this.site = site;
        this.mail = mail;
    }

    @Override
    public Optional<Letter> write(Concern about, Postmortem postmortem, UserRef person) {
        var reader = readership.reader(person, postmortem.pageId()).filter(ConfluenceLetters::hasAddress);
        if (reader.isEmpty()) {
            LOG.info("Whom page {} concerns may not see it or has no address: no mail", postmortem.pageId());
        }
        return reader.map(user -> letter(about, postmortem, user));
    }

    @Override
    public Optional<Letter> plain(long pageId, UserRef reader, String subject, String text) {
        return readership
                .reader(reader, pageId)
                .filter(ConfluenceLetters::hasAddress)
                .map(user -> Letter.plain(user.getEmail(), subject, text));
    }

    private Letter letter(Concern about, Postmortem postmortem, ConfluenceUser user) {
        @Nullable String fullName = user.getFullName();
        var name = fullName == null || fullName.isBlank() ? user.getName() : fullName;
        var locale = locales.getLocale(user.getKey());
        var to = new OwnerLetter.To(user.getEmail(), name, locale);
        return ownerLetter.write(about, postmortem, site.pageUrl(postmortem.pageId()), to);
    }

    private static boolean hasAddress(ConfluenceUser user) {
        @Nullable String address = user.getEmail();
        return address != null && !address.isBlank();
    }

    private static String framed(Letter letter) {
        return letter.type().equals("text/html")
                ? FRAME.formatted(letter.language(), Entities.escape(letter.subject()), letter.html())
                : letter.html();
    }

    @Override
    public boolean post(Letter letter) {
        if (!mail.isDefaultSMTPMailServerDefined()) {
            LOG.info("There is no mail server: an owner is told by the page alone");
            return true;
        }
        try {
            mail.getDefaultSMTPMailServer()
                    .send(new Email(letter.address())
                            .setSubject(OneLine.of(letter.subject()))
                            .setMimeType(letter.type())
                            .setBody(framed(letter)));
            return true;
        } catch (MailException | RuntimeException failure) {
            LOG.warn("An owner could not be told by mail", failure);
            return false;
        }
    }
}
