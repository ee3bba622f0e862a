package fi.koppi.catalogservice.municipality.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has become of the municipalities that were given. */
@Schema(examples = "{\"entries\": 308, \"touched\": 2}")
record TakenView(
    @Schema(description = "How many were given") int entries,
    @Schema(description = "How many of them were added or changed") int touched) {}
