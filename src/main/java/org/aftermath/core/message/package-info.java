/** The message to people outside: what it says, who agreed to it, and when it went out. */
@NullMarked
package org.aftermath.core.message;

import org.jspecify.annotations.NullMarked;
