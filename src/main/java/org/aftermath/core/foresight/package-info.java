/**
 * Whether somebody saw it coming: what premortems imagined, held against what then happened. Finds the scenarios that an
 * incident resembles and keeps what people answered.
 */
@NullMarked
package org.aftermath.core.foresight;

import org.jspecify.annotations.NullMarked;
