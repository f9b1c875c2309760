/** Notes down which pages the tracker is to hear of again. */
@NullMarked
package org.aftermath.core.announcement;

import org.jspecify.annotations.NullMarked;
