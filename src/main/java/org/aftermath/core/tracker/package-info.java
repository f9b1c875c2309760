/** The tracker's side of the loop: which issue answers which follow-up, and what is still to be told about it. */
@NullMarked
package org.aftermath.core.tracker;

import org.jspecify.annotations.NullMarked;
