/** How work is carried out: what belongs together in the store. */
@NullMarked
package org.aftermath.core.work;

import org.jspecify.annotations.NullMarked;
