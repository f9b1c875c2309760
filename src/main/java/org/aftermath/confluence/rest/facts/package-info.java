/** Facts as requests say them and answers tell them. */
@NullMarked
package org.aftermath.confluence.rest.facts;

import org.jspecify.annotations.NullMarked;
