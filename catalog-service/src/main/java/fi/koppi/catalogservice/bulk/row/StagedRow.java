package fi.koppi.catalogservice.bulk.row;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.offering.details.OfferingDetails;
import org.jspecify.annotations.Nullable;

/**
 * A valid row, ready to be published.
 *
 * @param sourceId the other system's key of the offering
 * @param offering the offering that the key stands for, or null for a new key
 */
public record StagedRow(
    long row,
    String sourceId,
    ProgrammeId programme,
    @Nullable OfferingId offering,
    OfferingDetails details) {}
