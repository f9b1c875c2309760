package org.aftermath.confluence.rest.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The caller's address of a space's calendar in JSON.
 *
 * @param madeAt since when they have one
 * @param address told once, when it is made
 * @param steward whether the caller may take back everybody's
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SubscriptionPayload(
        String space, @Nullable String madeAt, @Nullable String address, boolean steward) {}
