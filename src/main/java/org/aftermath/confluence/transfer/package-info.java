/** Postmortems on their way out of Confluence and into it: as they look on paper, as Markdown, as plain pages. */
@NullMarked
package org.aftermath.confluence.transfer;

import org.jspecify.annotations.NullMarked;
