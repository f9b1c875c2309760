package org.aftermath.host.store.meeting;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import org.aftermath.core.meeting.Invitations;
import org.aftermath.core.people.UserRef;
import org.aftermath.host.store.Columns;
import org.aftermath.host.store.Due;

/** Lists of meetings and letters to those on them, in the host's database. */
public final class StoredInvitations implements Invitations {

    private static final String GROUP = "*";
    private static final String YES = "yes";

    private final ActiveObjects ao;

    public StoredInvitations(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Invitation> ofPage(long pageId) {
        return read(Query.select().where("PAGE_ID = ?", pageId).order("ID ASC"));
    }

    @Override
    public List<Invitation> due(Instant now, int limit) {
        return read(Due.query(now, limit));
    }

    private List<Invitation> read(Query query) {
        return Arrays.stream(ao.find(InvitationRow.class, query))
                .map(row -> new Invitation(
                        row.getPageId(),
                        Optional.of(row.getUserKey())
                                .filter(key -> !key.equals(GROUP))
                                .map(UserRef::new),
                        About.valueOf(row.getAboutCode()),
                        YES.equals(row.getRequired()),
                        YES.equals(row.getWanted()),
                        YES.equals(row.getTold()),
                        row.getAttempts(),
                        Columns.instant(row.getDueAt())))
                .toList();
    }

    @Override
    public void put(Invitation invitation) {
        ao.executeInTransaction(() -> {
            remove(invitation);
            return ao.create(
                    InvitationRow.class,
                    new Columns()
                            .with("PAGE_ID", invitation.pageId())
                            .with("USER_KEY", key(invitation))
                            .with("ABOUT_CODE", invitation.about().name())
                            .with("IS_REQUIRED", invitation.required() ? YES : "no")
                            .with("IS_WANTED", invitation.wanted() ? YES : "no")
                            .with("IS_TOLD", invitation.told() ? YES : "no")
                            .with("ATTEMPTS", invitation.attempts())
                            .with("DUE_AT", Columns.millis(invitation.due()))
                            .toArray());
        });
    }

    @Override
    public void remove(Invitation invitation) {
        ao.deleteWithSQL(
                InvitationRow.class,
                "PAGE_ID = ? AND USER_KEY = ? AND ABOUT_CODE = ?",
                invitation.pageId(),
                key(invitation),
                invitation.about().name());
    }

    private static String key(Invitation invitation) {
        return invitation.reader().map(UserRef::key).orElse(GROUP);
    }

    @Override
    public void forget(long pageId) {
        ao.deleteWithSQL(InvitationRow.class, "PAGE_ID = ?", pageId);
    }
}
