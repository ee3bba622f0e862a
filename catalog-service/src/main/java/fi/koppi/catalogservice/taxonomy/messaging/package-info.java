/** What the classification tells the others. */
@NullMarked
package fi.koppi.catalogservice.taxonomy.messaging;

import org.jspecify.annotations.NullMarked;
