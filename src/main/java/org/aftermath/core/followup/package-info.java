/** What we promise to do about an incident: urgency, owner, due date, and how far the promise has got. */
@NullMarked
package org.aftermath.core.followup;

import org.jspecify.annotations.NullMarked;
