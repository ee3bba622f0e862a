/** Tests of competence needs over REST. */
@NullMarked
package fi.koppi.partnerservice.need.api;

import org.jspecify.annotations.NullMarked;
