package fi.koppi.catalogservice.bulk.row;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.offering.OfferingStatus;
import fi.koppi.catalogservice.offering.details.OfferingDetails;

/** The offering that another system's key stands for, in its current state. */
public record KnownOffering(
    OfferingId id, OfferingStatus status, ProgrammeId programme, OfferingDetails details) {}
