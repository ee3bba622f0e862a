/** Tests of the access log over REST. */
@NullMarked
package fi.koppi.referralservice.audit.api;

import org.jspecify.annotations.NullMarked;
