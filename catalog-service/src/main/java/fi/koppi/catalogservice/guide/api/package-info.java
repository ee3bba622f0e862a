/** The guide over HTTP: as JSON for systems and as a public page for people. */
@NullMarked
package fi.koppi.catalogservice.guide.api;

import org.jspecify.annotations.NullMarked;
