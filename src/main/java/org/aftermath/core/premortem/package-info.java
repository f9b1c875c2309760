/**
 * What could break, before it does: scenarios, what each person thinks of them, and the order the group agrees on.
 * Whatever one person may not see yet is left out by {@link org.aftermath.core.premortem.Board}, for every surface alike.
 */
@NullMarked
package org.aftermath.core.premortem;

import org.jspecify.annotations.NullMarked;
