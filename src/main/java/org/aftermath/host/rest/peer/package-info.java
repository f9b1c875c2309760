/** How it stands with the other product, and what could not be told to it, for administrators of either product. */
@NullMarked
package org.aftermath.host.rest.peer;

import org.jspecify.annotations.NullMarked;
