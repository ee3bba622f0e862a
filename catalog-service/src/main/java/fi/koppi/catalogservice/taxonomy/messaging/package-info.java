/** The events of the classification. */
@NullMarked
package fi.koppi.catalogservice.taxonomy.messaging;

import org.jspecify.annotations.NullMarked;
