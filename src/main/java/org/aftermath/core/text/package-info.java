/**
 * The only way in which the core speaks to people: message keys with arguments, never sentences; and the languages in which
 * they are said.
 */
@NullMarked
package org.aftermath.core.text;

import org.jspecify.annotations.NullMarked;
