/** What REST resources of both products share: the door, who administers, bodies, tags and refusals. */
@NullMarked
package org.aftermath.host.rest;

import org.jspecify.annotations.NullMarked;
