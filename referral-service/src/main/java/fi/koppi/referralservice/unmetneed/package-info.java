/**
 * Skills that clients lack and nothing on offer teaches: found, closed, and told as figures only.
 */
@NullMarked
package fi.koppi.referralservice.unmetneed;

import org.jspecify.annotations.NullMarked;
