/** How a page becomes a postmortem. */
@NullMarked
package org.aftermath.confluence.rest.making;

import org.jspecify.annotations.NullMarked;
