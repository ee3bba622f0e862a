/** The guide over REST, as JSON for systems. */
@NullMarked
package fi.koppi.catalogservice.guide.api;

import org.jspecify.annotations.NullMarked;
