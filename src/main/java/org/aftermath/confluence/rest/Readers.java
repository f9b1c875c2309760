package org.aftermath.confluence.rest;

import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongPredicate;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.text.Message;
import org.aftermath.host.rest.JsonBody;
import org.aftermath.host.rest.Refusals;
import org.jspecify.annotations.Nullable;

/** Lets callers as far as the page lets them: no further than Confluence itself would. */
public final class Readers {

    /**
     * What somebody wants of a page.
     *
     * @param <P> what is known of the page
     * @param <B> what the body means
     */
    public interface Wish<P, B> {
        Response carryOut(P page, UserRef user, B body);
    }

    private final Pages pages;
    private final Postmortems postmortems;
    private final LongPredicate premortems;
    private final ActingUser acting;
    private final Refusals refusals;

    /** @param premortems whether a page has one */
    public Readers(
            Pages pages, Postmortems postmortems, LongPredicate premortems, ActingUser acting, Refusals refusals) {
        this.pages = pages;
        this.postmortems = postmortems;
        this.premortems = premortems;
        this.acting = acting;
        this.refusals = refusals;
    }

    /** For any page, postmortem or not: 404 unless the caller may see it. Asks nobody but the host. */
    public Response seeing(String pageId, BiFunction<PageFacts, UserRef, Response> work) {
        var user = acting.current();
        if (user.isEmpty()) {
            return refusals.anonymous();
        }
        return id(pageId)
                .flatMap(pages::visible)
                .map(page -> work.apply(page, user.get()))
                .orElseGet(this::unknown);
    }

    /** The same with a body, which is to be a JSON object: 400 if it is none. */
    public <B> Response seeing(
            String pageId, @Nullable String body, Function<JsonBody, B> meaning, Wish<PageFacts, B> wish) {
        return seeing(pageId, (page, user) -> understood(body, meaning, page, user, wish));
    }

    private <P, B> Response understood(
            @Nullable String body, Function<JsonBody, B> meaning, P page, UserRef user, Wish<P, B> wish) {
        return refusals.understood(body, json -> wish.carryOut(page, user, meaning.apply(json)));
    }

    /** 404 unless the page is a postmortem that the caller may see. */
    public Response reading(String pageId, BiFunction<Postmortem, PageFacts, Response> work) {
        if (acting.current().isEmpty()) {
            return refusals.anonymous();
        }
        var page = id(pageId).flatMap(pages::visible);
        var postmortem = page.map(PageFacts::pageId).flatMap(postmortems::ofPage);
        return postmortem.isPresent() ? work.apply(postmortem.get(), page.orElseThrow()) : unknown();
    }

    /** The same with a body, which is to be a JSON object: 400 if it is none. */
    public <B> Response takingPart(
            String pageId, @Nullable String body, Function<JsonBody, B> meaning, Wish<Postmortem, B> wish) {
        return reading(
                pageId,
                (postmortem, page) ->
                        understood(body, meaning, postmortem, acting.current().orElseThrow(), wish));
    }

    /** Likewise, but 403 unless the caller may change the page. */
    public <B> Response leading(
            String pageId, @Nullable String body, Function<JsonBody, B> meaning, Wish<Postmortem, B> wish) {
        return changing(pageId, (page, user) -> takingPart(pageId, body, meaning, wish));
    }

    /** 404 as for reading, then 403 unless the caller may change the page. */
    public Response changing(String pageId, BiFunction<PageFacts, UserRef, Response> work) {
        return reading(
                pageId, (postmortem, page) -> editable(page, acting.current().orElseThrow(), work));
    }

    /** The same with a body, which is to be a JSON object: 400 if it is none. */
    public Response changing(String pageId, @Nullable String body, Wish<PageFacts, JsonBody> wish) {
        return changing(pageId, (page, user) -> understood(body, Function.identity(), page, user, wish));
    }

    /** For pages on which people promise something: 404 unless it is a postmortem or premortem that the caller may see. */
    public Response promised(String pageId, BiFunction<PageFacts, UserRef, Response> work) {
        return seeing(
                pageId,
                // Most pages that are asked for are postmortems.
                (page, user) -> postmortems.ofPage(page.pageId()).isPresent() || premortems.test(page.pageId())
                        ? work.apply(page, user)
                        : unknown());
    }

    /** Likewise, then 403 unless the caller may change the page. */
    public Response promising(String pageId, BiFunction<PageFacts, UserRef, Response> work) {
        return promised(pageId, (page, user) -> editable(page, user, work));
    }

    /** Likewise with a body, which is to be a JSON object. */
    public <B> Response promising(
            String pageId, @Nullable String body, Function<JsonBody, B> meaning, Wish<PageFacts, B> wish) {
        return promising(pageId, (page, user) -> understood(body, meaning, page, user, wish));
    }

    /** For one follow-up, by what somebody says is its uid; likewise by its page. */
    public Response keeping(String uid, BiFunction<FollowUpUid, UserRef, Response> work) {
        return FollowUpUid.parse(uid)
                .map(known -> promising(Long.toString(known.pageId()), (page, user) -> work.apply(known, user)))
                .orElseGet(this::unknown);
    }

    /** For any page, postmortem or not: 404 unless the caller may see it, then 403 unless they may change it. */
    public Response editing(String pageId, BiFunction<PageFacts, UserRef, Response> work) {
        return seeing(pageId, (page, user) -> editable(page, user, work));
    }

    private Response editable(PageFacts page, UserRef user, BiFunction<PageFacts, UserRef, Response> work) {
        return pages.editable(page.pageId())
                ? work.apply(page, user)
                : refusals.of(403, Message.of("aftermath.rest.readonly"));
    }

    public Response unknown() {
        return refusals.of(404, Message.of("aftermath.rest.unknown"));
    }

    private static Optional<Long> id(String pageId) {
        return pageId.matches("\\d{1,18}") ? Optional.of(Long.valueOf(pageId)) : Optional.empty();
    }
}
