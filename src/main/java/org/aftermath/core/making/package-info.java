/** How a page becomes a postmortem: made on a page that exists, or adopted from a copy. */
@NullMarked
package org.aftermath.core.making;

import org.jspecify.annotations.NullMarked;
