/** The rows of the loop: tickets and requests for them on one side, claimed issues and tidings on the other. */
@NullMarked
package org.aftermath.host.store.ticket;

import org.jspecify.annotations.NullMarked;
