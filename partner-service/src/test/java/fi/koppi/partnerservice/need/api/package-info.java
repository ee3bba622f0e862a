/** Competence needs as callers see them. */
@NullMarked
package fi.koppi.partnerservice.need.api;

import org.jspecify.annotations.NullMarked;
