/**
 * An embedded imitation of Confluence Data Center 10.2 for one product of the sandbox. It follows published
 * descriptions of the genuine host; what it does not imitate is listed in the sandbox's README.
 */
package sandbox.confluence;
