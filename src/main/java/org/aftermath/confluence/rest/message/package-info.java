/** The message to people outside, and earlier ones to learn from. */
@NullMarked
package org.aftermath.confluence.rest.message;

import org.jspecify.annotations.NullMarked;
