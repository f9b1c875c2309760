/** The index of all postmortems for scripts. */
@NullMarked
package org.aftermath.confluence.rest.index;

import org.jspecify.annotations.NullMarked;
