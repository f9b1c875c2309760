/** The message to people outside: what it says, who agreed to it, when it went out, and what support needs to know. */
@NullMarked
package org.aftermath.core.message;

import org.jspecify.annotations.NullMarked;
