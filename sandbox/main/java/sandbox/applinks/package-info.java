/** Application links between the hosts of a sandbox, and the signature that stands in for OAuth. */
package sandbox.applinks;
