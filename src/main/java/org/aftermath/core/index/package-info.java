/** One line for each postmortem by which people find it again: what it is sought by, kept beside the record. */
@NullMarked
package org.aftermath.core.index;

import org.jspecify.annotations.NullMarked;
