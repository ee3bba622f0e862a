/** Tests of the rules and use cases of competence needs, without a database. */
@NullMarked
package fi.koppi.partnerservice.need;

import org.jspecify.annotations.NullMarked;
