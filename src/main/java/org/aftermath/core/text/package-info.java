/** The only way in which the core speaks to people: message keys with arguments, never sentences. */
@NullMarked
package org.aftermath.core.text;

import org.jspecify.annotations.NullMarked;
