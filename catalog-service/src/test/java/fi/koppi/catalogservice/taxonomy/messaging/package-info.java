/** Tests of the classification's events. */
@NullMarked
package fi.koppi.catalogservice.taxonomy.messaging;

import org.jspecify.annotations.NullMarked;
