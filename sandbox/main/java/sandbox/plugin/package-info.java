/** Plugins: installing, enabling, their modules and the kinds of modules. */
package sandbox.plugin;
