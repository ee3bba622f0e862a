/** Tests of files of offerings from outside. */
@NullMarked
package fi.koppi.catalogservice.bulk.api;

import org.jspecify.annotations.NullMarked;
