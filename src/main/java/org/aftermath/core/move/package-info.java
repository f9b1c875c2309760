/** Dates and urgencies that were moved after they had been promised, and the reasons why. */
@NullMarked
package org.aftermath.core.move;

import org.jspecify.annotations.NullMarked;
