/** One referral from a municipality to a college and back, told line by line. */
@NullMarked
package fi.koppi.systemtests.demo;

import org.jspecify.annotations.NullMarked;
