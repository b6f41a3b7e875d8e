/**
 * The rules of a small standard of our own, whose schemas and lists are in {@code src/test/standaarden}: it proves that a standard is added
 * without touching the gateway. Outside the packages of the gateway, so that only tests that ask for this standard have its rules.
 */
package proefstandaard;
