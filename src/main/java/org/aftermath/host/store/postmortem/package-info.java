/** The rows of a postmortem: record, moves, changed facts, message to people outside, incidents that hear of it. */
@NullMarked
package org.aftermath.host.store.postmortem;

import org.jspecify.annotations.NullMarked;
