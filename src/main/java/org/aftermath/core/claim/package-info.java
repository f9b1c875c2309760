/** Which issue answers which follow-up, and what Jira was told of the promise: the order, and the briefings after it. */
@NullMarked
package org.aftermath.core.claim;

import org.jspecify.annotations.NullMarked;
