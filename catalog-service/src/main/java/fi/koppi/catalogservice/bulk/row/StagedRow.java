package fi.koppi.catalogservice.bulk.row;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.offering.OfferingDetails;
import org.jspecify.annotations.Nullable;

/**
 * A row that can be taken.
 *
 * @param sourceId the key that the other system knows the offering by
 * @param offering the offering that the key stands for; none where it is new
 */
public record StagedRow(
    long row,
    String sourceId,
    ProgrammeId programme,
    @Nullable OfferingId offering,
    OfferingDetails details) {}
