package org.aftermath.confluence.rest.lint;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.aftermath.confluence.rest.Readers;
import org.aftermath.core.lint.CheckPage;
import org.aftermath.core.lint.Judged;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.host.rest.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * Looks words through; body {@code {text | storage, language?, section?, pageId?}}. With a page alone, what is saved of
 * it is looked through; with a page and words, the words are judged as the page's. {@code en} looks for English words
 * only, {@code ja} for Japanese ones; without a language each sentence is judged by its letters. Changes nothing.
 */
@AnonymousSiteAccess
@Path("lint")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LintResource {

    private final Readers readers;
    private final ActingUser acting;
    private final CheckPage check;
    private final LintJson json;
    private final Refusals refusals;

    @Inject
    public LintResource(Readers readers, ActingUser acting, CheckPage check, LintJson json, Refusals refusals) {
        this.readers = readers;
        this.acting = acting;
        this.check = check;
        this.json = json;
        this.refusals = refusals;
    }

    /** 200 with the findings; 404 for a page that the caller may not see. */
    @POST
    public Response check(@Nullable String body) {
        if (acting.current().isEmpty()) {
            return refusals.anonymous();
        }
        return refusals.understood(body, json -> check(new LintBody(json)));
    }

    private Response check(LintBody body) {
        var faults = body.faults();
        if (!faults.isEmpty()) {
            return refusals.invalid(faults);
        }
        var look = check.in(body.language());
        return body.pageId().isEmpty()
                ? found(body.storage().isEmpty() ? look.words(List.of(body.passage())) : look.storage(body.storage()))
                : readers.reading(body.pageId(), (postmortem, page) -> found(ofPage(look, postmortem, body)));
    }

    private static List<Judged> ofPage(CheckPage look, Postmortem postmortem, LintBody body) {
        if (!body.storage().isBlank()) {
            return look.storage(postmortem, body.storage());
        }
        return body.text().isBlank() ? look.page(postmortem) : look.words(postmortem, body.passage());
    }

    private Response found(List<Judged> findings) {
        return Response.ok(json.of(findings, false)).build();
    }
}
