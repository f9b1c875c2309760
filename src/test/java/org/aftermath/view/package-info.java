/** Renders our templates as the hosts' old and new engines do. */
package org.aftermath.view;
