/** Postmortems from elsewhere: files of other tools as pages of ours. */
@NullMarked
package org.aftermath.core.transfer;

import org.jspecify.annotations.NullMarked;
