/** What happens to pages, told to use cases; nothing is decided here. */
@NullMarked
package org.aftermath.confluence.event;

import org.jspecify.annotations.NullMarked;
