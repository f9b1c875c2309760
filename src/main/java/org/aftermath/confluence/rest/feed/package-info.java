/** Calendars of review meetings over REST: getting an address, taking it back, reading by it. */
@NullMarked
package org.aftermath.confluence.rest.feed;

import org.jspecify.annotations.NullMarked;
