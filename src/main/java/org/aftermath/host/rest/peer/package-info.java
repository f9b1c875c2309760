/** What the other product says under its signature; how it stands with it, and what it could not be told, for administrators. */
@NullMarked
package org.aftermath.host.rest.peer;

import org.jspecify.annotations.NullMarked;
