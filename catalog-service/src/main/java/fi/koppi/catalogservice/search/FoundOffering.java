package fi.koppi.catalogservice.search;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.offering.details.Audience;
import fi.koppi.catalogservice.offering.details.Cost;
import fi.koppi.catalogservice.offering.details.DeliveryMode;
import fi.koppi.catalogservice.programme.details.ProgrammeKind;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An offering that was found.
 *
 * @param rank how well its words fit; the higher, the better
 * @param foundBy how the words of the search found it; empty if there were none
 * @param free free places
 * @param fastLaneFree free places for somebody on the fast lane
 */
public record FoundOffering(
    OfferingId id,
    ProviderId provider,
    ProgrammeId programme,
    LocalizedText title,
    LocalizedText programmeName,
    ProgrammeKind kind,
    MunicipalityCode municipality,
    DeliveryMode deliveryMode,
    List<LanguageCode> languages,
    Audience audience,
    @Nullable Integer level,
    @Nullable Cost cost,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    boolean continuousAdmission,
    int free,
    int fastLaneFree,
    long rank,
    List<FoundBy> foundBy) {}
