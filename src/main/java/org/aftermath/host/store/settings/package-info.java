/** The rows of what a site and its spaces chose. */
@NullMarked
package org.aftermath.host.store.settings;

import org.jspecify.annotations.NullMarked;
