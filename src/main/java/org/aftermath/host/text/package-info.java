/** Messages in the reader's language. */
@NullMarked
package org.aftermath.host.text;

import org.jspecify.annotations.NullMarked;
