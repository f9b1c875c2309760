/** Follow-ups and their tickets: written into the page, asked for again, brought to agreement. */
@NullMarked
package org.aftermath.confluence.rest.followup;

import org.jspecify.annotations.NullMarked;
