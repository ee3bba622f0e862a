/** Tests of imports over HTTP. */
@NullMarked
package fi.koppi.catalogservice.imports.api;

import org.jspecify.annotations.NullMarked;
