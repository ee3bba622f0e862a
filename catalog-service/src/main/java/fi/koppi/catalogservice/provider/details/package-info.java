/**
 * The details of a provider: its offices, its admission system, and the time in which it provides
 * education.
 */
@NullMarked
package fi.koppi.catalogservice.provider.details;

import org.jspecify.annotations.NullMarked;
