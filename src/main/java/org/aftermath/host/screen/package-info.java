/** Whole pages of ours in the frame of the host's administration. */
@NullMarked
package org.aftermath.host.screen;

import org.jspecify.annotations.NullMarked;
