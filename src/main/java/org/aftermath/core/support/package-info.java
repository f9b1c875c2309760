/** How support sees to the message for people outside: written, agreed to, signed, with what is known beside it. */
@NullMarked
package org.aftermath.core.support;

import org.jspecify.annotations.NullMarked;
