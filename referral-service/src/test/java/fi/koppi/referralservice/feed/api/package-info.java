/** Tests of the change feed over REST. */
@NullMarked
package fi.koppi.referralservice.feed.api;

import org.jspecify.annotations.NullMarked;
