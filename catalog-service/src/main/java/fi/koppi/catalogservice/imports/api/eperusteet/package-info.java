/** Programmes, made from what ePerusteet publishes. */
@NullMarked
package fi.koppi.catalogservice.imports.api.eperusteet;

import org.jspecify.annotations.NullMarked;
