package fi.koppi.catalogservice.programme;

import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.programme.details.ProgrammeDetails;
import fi.koppi.kit.identifier.EscoUri;
import java.util.Set;

/**
 * The concepts and qualifications that a programme names, with those that are unknown.
 *
 * @param unknownSkills the skills that the classification does not have
 * @param unknownOccupations the occupations and groups that the classification does not have
 * @param qualifications those of the named qualifications that are active ones
 */
record Naming(
    ProgrammeDetails details,
    Set<EscoUri> unknownSkills,
    Set<EscoUri> unknownOccupations,
    Set<ProgrammeId> qualifications) {}
