/** What every implementation of a port must do, whether it is a fake or keeps a database. */
package org.aftermath.contract;
