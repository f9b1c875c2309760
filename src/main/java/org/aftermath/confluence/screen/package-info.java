/** Whole pages of ours for everybody who may see postmortems. */
@NullMarked
package org.aftermath.confluence.screen;

import org.jspecify.annotations.NullMarked;
