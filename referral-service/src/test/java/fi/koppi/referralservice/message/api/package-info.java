/** Tests of messages over REST. */
@NullMarked
package fi.koppi.referralservice.message.api;

import org.jspecify.annotations.NullMarked;
