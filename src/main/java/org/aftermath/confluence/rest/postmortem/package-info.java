/** A postmortem from outside: its record, its facts, where it stands, what became of it. */
@NullMarked
package org.aftermath.confluence.rest.postmortem;

import org.jspecify.annotations.NullMarked;
