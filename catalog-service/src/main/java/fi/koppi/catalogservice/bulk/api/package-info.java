/** Files of offerings over HTTP, as CSV and as NDJSON. */
@NullMarked
package fi.koppi.catalogservice.bulk.api;

import org.jspecify.annotations.NullMarked;
