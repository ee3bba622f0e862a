/** Tests of unmet needs over REST. */
@NullMarked
package fi.koppi.referralservice.unmetneed.api;

import org.jspecify.annotations.NullMarked;
