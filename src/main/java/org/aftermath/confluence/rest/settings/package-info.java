/** What a site and its spaces set, and where holidays come from. */
@NullMarked
package org.aftermath.confluence.rest.settings;

import org.jspecify.annotations.NullMarked;
