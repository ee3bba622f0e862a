package fi.koppi.catalogservice.search.api;

import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A title that completes what somebody has typed. */
@Schema(
    type = SchemaType.STRING,
    examples = "Koneistajaksi",
    description = "Title of a published offering")
record SuggestionView(@JsonValue String title) {}
