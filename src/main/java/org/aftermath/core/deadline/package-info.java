/**
 * By when something is due: business days, holidays, and the clocks that an incident's end starts (rules.md §2). Nothing
 * here asks for the time but through a {@link java.time.Clock}, and no day is computed but in a named zone.
 */
@NullMarked
package org.aftermath.core.deadline;

import org.jspecify.annotations.NullMarked;
