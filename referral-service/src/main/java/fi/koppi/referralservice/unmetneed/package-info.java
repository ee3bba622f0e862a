/**
 * Skills that clients lack and nothing on offer teaches: recorded, closed, and published as figures
 * only.
 */
@NullMarked
package fi.koppi.referralservice.unmetneed;

import org.jspecify.annotations.NullMarked;
