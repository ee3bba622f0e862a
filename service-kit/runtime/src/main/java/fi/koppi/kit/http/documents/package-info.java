/** The parts of the OpenAPI document that all operations share. */
@NullMarked
package fi.koppi.kit.http.documents;

import org.jspecify.annotations.NullMarked;
