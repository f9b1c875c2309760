/** Who does what in an incident's aftermath, and what of it is done. */
@NullMarked
package org.aftermath.confluence.rest.duty;

import org.jspecify.annotations.NullMarked;
