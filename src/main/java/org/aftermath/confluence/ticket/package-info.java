/** What Confluence adds to tickets. */
@NullMarked
package org.aftermath.confluence.ticket;

import org.jspecify.annotations.NullMarked;
