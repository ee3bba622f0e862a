/** What ePerusteet publishes, translated to programmes. */
@NullMarked
package fi.koppi.catalogservice.imports.api.eperusteet;

import org.jspecify.annotations.NullMarked;
