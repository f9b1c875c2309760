/** Reading atlassian-plugin.xml and telling which modules are meant for a host. */
package sandbox.descriptor;
