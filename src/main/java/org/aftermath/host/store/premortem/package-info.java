/** The rows of premortems: the premortem with the group's order, its scenarios, and who rated them how. */
@NullMarked
package org.aftermath.host.store.premortem;

import org.jspecify.annotations.NullMarked;
