/** Tests of the classification from outside. */
@NullMarked
package fi.koppi.catalogservice.taxonomy.api;

import org.jspecify.annotations.NullMarked;
