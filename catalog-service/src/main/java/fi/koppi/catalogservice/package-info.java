/** The ground floor of catalog-service: the ids that any of its features may name. */
@NullMarked
package fi.koppi.catalogservice;

import org.jspecify.annotations.NullMarked;
