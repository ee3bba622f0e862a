/** The guide as a page for people. */
@NullMarked
package fi.koppi.catalogservice.guide.api.page;

import org.jspecify.annotations.NullMarked;
