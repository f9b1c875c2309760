/** The writing meeting over REST: everybody's window asks here what changed and says what was typed. */
@NullMarked
package org.aftermath.confluence.rest.session;

import org.jspecify.annotations.NullMarked;
