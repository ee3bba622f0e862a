/** From need to offering: what somebody wants taught, proposed to the providers that teach it. */
@NullMarked
package fi.koppi.catalogservice.proposal;

import org.jspecify.annotations.NullMarked;
