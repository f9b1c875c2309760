/**
 * What is shipped, read from the built jar as a host would read it: every gate lists what it finds wrong, and everything
 * that the jar links to in the hosts must be recorded with a source.
 */
package org.aftermath.shipped;
