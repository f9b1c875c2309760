/** REST: what the lint finds in words and pages, and what people make of it. */
@NullMarked
package org.aftermath.confluence.rest.lint;

import org.jspecify.annotations.NullMarked;
