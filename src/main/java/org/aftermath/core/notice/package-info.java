/** Tells people what concerns them when they are not looking at the page. */
@NullMarked
package org.aftermath.core.notice;

import org.jspecify.annotations.NullMarked;
