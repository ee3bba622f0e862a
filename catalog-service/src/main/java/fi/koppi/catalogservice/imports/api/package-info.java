/**
 * The formats of ePerusteet and Konfo; both are others' and may grow, so unknown fields pass by.
 */
@NullMarked
package fi.koppi.catalogservice.imports.api;

import org.jspecify.annotations.NullMarked;
