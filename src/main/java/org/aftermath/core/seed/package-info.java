/** The first record, from what the wizard wrote into the page's status macro. */
@NullMarked
package org.aftermath.core.seed;

import org.jspecify.annotations.NullMarked;
