/** A page and what follows from it: its text changed beside other writers, its record, index and outbox kept in step. */
@NullMarked
package org.aftermath.core.page;

import org.jspecify.annotations.NullMarked;
