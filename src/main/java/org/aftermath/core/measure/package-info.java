/** What could be done about what might break, and what was decided: now as a follow-up, later on a day, or not at all. */
@NullMarked
package org.aftermath.core.measure;

import org.jspecify.annotations.NullMarked;
