/**
 * What a site and its spaces set: each setting has a name, a text that people write, bounds, and a default. A space has
 * what its site has until it says otherwise.
 */
@NullMarked
package org.aftermath.core.settings;

import org.jspecify.annotations.NullMarked;
