/** Pages of Confluence: who may see them, and what our macros in their storage format say. */
@NullMarked
package org.aftermath.confluence.page;

import org.jspecify.annotations.NullMarked;
