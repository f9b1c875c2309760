/** The rows of what people did on a page beside the record: copies, passages let stand, duties ticked. */
@NullMarked
package org.aftermath.host.store.page;

import org.jspecify.annotations.NullMarked;
