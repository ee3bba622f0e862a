/** Tests of the classification over HTTP. */
@NullMarked
package fi.koppi.catalogservice.taxonomy.api;

import org.jspecify.annotations.NullMarked;
