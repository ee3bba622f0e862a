/** Organisations of working life: who they are and whether they are still active. */
@NullMarked
package fi.koppi.partnerservice.organisation;

import org.jspecify.annotations.NullMarked;
