/** Tests of unmet needs. */
@NullMarked
package fi.koppi.referralservice.unmetneed;

import org.jspecify.annotations.NullMarked;
