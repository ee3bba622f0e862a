/** Competence needs of working life: recruitment now or foresight for later. */
@NullMarked
package fi.koppi.partnerservice.need;

import org.jspecify.annotations.NullMarked;
