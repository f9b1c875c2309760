/** Active Objects: what the stores share, and a room for each matter. Nothing outside touches a row. */
@NullMarked
package org.aftermath.host.store;

import org.jspecify.annotations.NullMarked;
