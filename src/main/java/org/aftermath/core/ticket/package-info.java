/** From a promise to a ticket in the tracker, and from the ticket's changes back to progress on the page. */
@NullMarked
package org.aftermath.core.ticket;

import org.jspecify.annotations.NullMarked;
