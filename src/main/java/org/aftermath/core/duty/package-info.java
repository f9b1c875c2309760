/** What the owner of a postmortem sees to, and what of it is done (G04). */
@NullMarked
package org.aftermath.core.duty;

import org.jspecify.annotations.NullMarked;
