/** What a space has settled, put to those who go by it: rules, roles, words, hints, projects. */
@NullMarked
package org.aftermath.core.space;

import org.jspecify.annotations.NullMarked;
