/** Fakes of the ports and builders of values, shared by all tests. */
package org.aftermath.support;
