/** The sections of a page: which it should have, how far each is written, what it lacks, and who reads which. */
@NullMarked
package org.aftermath.core.outline;

import org.jspecify.annotations.NullMarked;
