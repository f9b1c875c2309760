/** How work is carried out: what belongs together in the store, who was faster, and how much is looked at. */
@NullMarked
package org.aftermath.core.work;

import org.jspecify.annotations.NullMarked;
