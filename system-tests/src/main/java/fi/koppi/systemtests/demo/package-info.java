/**
 * The demo, which plays one referral from a municipality to a college and back and prints each
 * step.
 */
@NullMarked
package fi.koppi.systemtests.demo;

import org.jspecify.annotations.NullMarked;
