/** Active Objects: the rows, and the stores that map them to the core's values. Nothing else touches a row. */
@NullMarked
package org.aftermath.host.store;

import org.jspecify.annotations.NullMarked;
