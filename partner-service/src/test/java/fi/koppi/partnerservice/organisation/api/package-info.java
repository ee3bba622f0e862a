/** Organisations as callers see them. */
@NullMarked
package fi.koppi.partnerservice.organisation.api;

import org.jspecify.annotations.NullMarked;
