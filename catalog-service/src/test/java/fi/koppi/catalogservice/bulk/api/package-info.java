/** Tests of files of offerings over HTTP. */
@NullMarked
package fi.koppi.catalogservice.bulk.api;

import org.jspecify.annotations.NullMarked;
