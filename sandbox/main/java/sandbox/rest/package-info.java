/** REST: host resources and those of plugins, access, errors and JSON. */
package sandbox.rest;
