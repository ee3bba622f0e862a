/** Tests of the reading of the access log. */
@NullMarked
package fi.koppi.referralservice.audit;

import org.jspecify.annotations.NullMarked;
