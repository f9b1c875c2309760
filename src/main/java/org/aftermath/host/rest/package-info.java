/** What REST resources of both products share. */
@NullMarked
package org.aftermath.host.rest;

import org.jspecify.annotations.NullMarked;
