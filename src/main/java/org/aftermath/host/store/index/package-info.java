/** The rows of the index: a line for each postmortem, and the terms by which lines are found. */
@NullMarked
package org.aftermath.host.store.index;

import org.jspecify.annotations.NullMarked;
