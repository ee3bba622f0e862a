/** Tests of the guide's page and its parts. */
@NullMarked
package fi.koppi.catalogservice.guide.api.page;

import org.jspecify.annotations.NullMarked;
