/** Tickets that were asked for: written down, drafted, and sent until the tracker has answered. */
@NullMarked
package org.aftermath.core.outbox;

import org.jspecify.annotations.NullMarked;
