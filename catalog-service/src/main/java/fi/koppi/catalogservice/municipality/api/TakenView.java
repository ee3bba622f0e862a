package fi.koppi.catalogservice.municipality.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The result of storing municipalities. */
@Schema(examples = "{\"entries\": 308, \"touched\": 2}")
record TakenView(
    @Schema(description = "Number of entries given") int entries,
    @Schema(description = "Number of municipalities that were added or changed") int touched) {}
