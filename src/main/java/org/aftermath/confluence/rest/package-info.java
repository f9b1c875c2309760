/** What Confluence's REST resources share: who may read, how lists are asked for, what a fault says. */
@NullMarked
package org.aftermath.confluence.rest;

import org.jspecify.annotations.NullMarked;
