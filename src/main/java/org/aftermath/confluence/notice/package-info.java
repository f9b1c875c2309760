/** Letters as Confluence sends them. */
@NullMarked
package org.aftermath.confluence.notice;

import org.jspecify.annotations.NullMarked;
