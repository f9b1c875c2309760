/** The words in which an incident and its postmortem are told: severity, kind, cause, impact, times, roles, status. */
@NullMarked
package org.aftermath.core.facts;

import org.jspecify.annotations.NullMarked;
