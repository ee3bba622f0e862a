/** Tests of the change feed. */
@NullMarked
package fi.koppi.referralservice.feed;

import org.jspecify.annotations.NullMarked;
