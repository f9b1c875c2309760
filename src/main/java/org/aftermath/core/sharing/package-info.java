/** What becomes of what was learned: who is told, who read it, and what they understood (G28, L02, B23). */
@NullMarked
package org.aftermath.core.sharing;

import org.jspecify.annotations.NullMarked;
