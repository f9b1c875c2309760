/** What became of a record: its moves and its changed facts, each with who, when and why. */
@NullMarked
package org.aftermath.core.history;

import org.jspecify.annotations.NullMarked;
