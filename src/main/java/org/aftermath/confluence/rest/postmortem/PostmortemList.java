package org.aftermath.confluence.rest.postmortem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list of postmortems.
 *
 * @param nextCursor where to go on; nothing at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PostmortemList(
        List<PostmortemPayload> postmortems, @Nullable String nextCursor) {}
