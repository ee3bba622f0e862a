package fi.koppi.catalogservice.taxonomy.api;

import fi.koppi.catalogservice.taxonomy.edition.Replacement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The result of replacing a part of the classification. */
@Schema(
    examples =
        """
        {"entries": 13896, "added": 12, "changed": 3, "unchanged": 13881, "retired": 1, "unmapped": 0}\
        """)
record ReplacementView(
    @Schema(description = "Number of entries given") int entries,
    int added,
    int changed,
    int unchanged,
    @Schema(description = "Number of entries that the classification no longer has") int retired,
    @Schema(
            description =
                "Number of entries that were repeated or name something unknown, and were left out")
        int unmapped) {

  static ReplacementView of(Replacement replacement) {
    return new ReplacementView(
        replacement.entries(),
        replacement.added(),
        replacement.changed(),
        replacement.unchanged(),
        replacement.retired(),
        replacement.unmapped());
  }
}
