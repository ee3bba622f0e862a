package fi.koppi.catalogservice.bulk;

import fi.koppi.catalogservice.offering.OfferingDetails;
import fi.koppi.catalogservice.offering.OfferingId;
import fi.koppi.catalogservice.offering.OfferingStatus;
import fi.koppi.catalogservice.programme.ProgrammeId;

/** The offering that another system's key stands for, as it is now. */
public record KnownOffering(
    OfferingId id, OfferingStatus status, ProgrammeId programme, OfferingDetails details) {}
