package org.aftermath.confluence.rest.notice;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.aftermath.confluence.rest.ChangesPages;
import org.aftermath.core.notice.DismissNews;
import org.aftermath.core.notice.ShowNews;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.text.Message;
import org.aftermath.host.rest.Refusals;
import org.aftermath.host.rest.Tags;
import org.aftermath.host.text.Translator;

/** What the caller is to see of postmortems, whatever page they look at (G03). */
@AnonymousSiteAccess
@Path("news")
@Produces(MediaType.APPLICATION_JSON)
@ChangesPages
public class NewsResource {

    private final ShowNews show;
    private final DismissNews dismiss;
    private final ActingUser acting;
    private final Translator translator;
    private final Refusals refusals;

    @Inject
    public NewsResource(
            ShowNews show, DismissNews dismiss, ActingUser acting, Translator translator, Refusals refusals) {
        this.show = show;
        this.dismiss = dismiss;
        this.acting = acting;
        this.translator = translator;
        this.refusals = refusals;
    }

    @GET
    public Response mine(@Context Request request) {
        if (acting.current().isEmpty()) {
            return anonymous();
        }
        var items = show.mine().stream().map(this::item).toList();
        return Tags.answer(request, new NewsPayload(items));
    }

    /** 204 whether there was something to dismiss or not: nobody learns of pages they may not see. */
    @DELETE
    @Path("{pageId: \\d{1,18}}")
    public Response seen(@PathParam("pageId") long pageId) {
        return acting.current()
                .map(reader -> {
                    dismiss.seen(pageId, reader);
                    return Response.noContent().build();
                })
                .orElseGet(this::anonymous);
    }

    private NewsPayload.Item item(ShowNews.Line line) {
        var about = line.concern().name().toLowerCase(Locale.ROOT);
        var page = line.page();
        return new NewsPayload.Item(
                page.pageId(),
                page.title(),
                page.url(),
                about,
                translator.say(Message.of("aftermath.news.heading." + about)),
                translator.say(Message.of("aftermath.news.message." + about, page.title())));
    }

    private Response anonymous() {
        return refusals.anonymous();
    }
}
