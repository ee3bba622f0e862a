package fi.koppi.catalogservice.bulk.row;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.offering.OfferingStatus;
import fi.koppi.catalogservice.offering.details.OfferingDetails;

/**
 * The offering that another system's key stands for, in its current state.
 *
 * @param taken the number of places that are taken
 */
public record KnownOffering(
    OfferingId id,
    OfferingStatus status,
    ProgrammeId programme,
    OfferingDetails details,
    int taken) {

  /**
   * Returns whether the offering has not ended; the key of one that has may stand for a new one.
   */
  boolean isAlive() {
    return status == OfferingStatus.DRAFT || status == OfferingStatus.PUBLISHED;
  }
}
