/** Calendars of review meetings in the host's database: who subscribed, and what there is to see. */
@NullMarked
package org.aftermath.host.store.feed;

import org.jspecify.annotations.NullMarked;
