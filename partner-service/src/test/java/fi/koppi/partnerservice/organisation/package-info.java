/** Tests of the rules and use cases of organisations, without a database. */
@NullMarked
package fi.koppi.partnerservice.organisation;

import org.jspecify.annotations.NullMarked;
