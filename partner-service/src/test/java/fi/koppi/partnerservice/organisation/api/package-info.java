/** Tests of organisations over REST. */
@NullMarked
package fi.koppi.partnerservice.organisation.api;

import org.jspecify.annotations.NullMarked;
