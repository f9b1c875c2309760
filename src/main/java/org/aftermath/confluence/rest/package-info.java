/** Confluence's REST resources: check, call one use case, map. What is unknown and what is hidden answer alike. */
@NullMarked
package org.aftermath.confluence.rest;

import org.jspecify.annotations.NullMarked;
