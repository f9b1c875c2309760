/** The layer that Atlassian's products share, as plugins know it. */
package sandbox.sal;
