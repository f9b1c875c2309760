/** The macros of a postmortem's page: each reads a snapshot and hands plain words to a template. Nothing is written. */
@NullMarked
package org.aftermath.confluence.macro;

import org.jspecify.annotations.NullMarked;
