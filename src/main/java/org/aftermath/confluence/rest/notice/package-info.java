/** What concerns the caller, on whatever page. */
@NullMarked
package org.aftermath.confluence.rest.notice;

import org.jspecify.annotations.NullMarked;
