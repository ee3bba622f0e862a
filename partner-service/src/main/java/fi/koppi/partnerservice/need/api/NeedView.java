package fi.koppi.partnerservice.need.api;

import fi.koppi.kit.http.versions.Versioned;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.partnerservice.need.Need;
import fi.koppi.partnerservice.need.NeedKind;
import fi.koppi.partnerservice.need.NeedStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A need in an answer. */
@Schema(
    examples =
        """
        {"id": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c01", "version": 1, "status": "PUBLISHED",
         "organisationId": "01920000-0000-7000-8000-000000000301", "kind": "RECRUITMENT",
         "title": {"fi": "CNC-koneistajia", "en": "CNC machinists"}, "headcount": 4,
         "skills": ["http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001"],
         "municipality": "638", "neededBy": "2027-03-01"}\
        """)
record NeedView(
    UUID id,
    long version,
    NeedStatus status,
    UUID organisationId,
    NeedKind kind,
    LocalizedText title,
    @Nullable LocalizedText description,
    int headcount,
    List<EscoUri> skills,
    @Nullable EscoUri occupation,
    MunicipalityCode municipality,
    @Nullable LocalDate neededBy)
    implements Versioned {

  @Override
  public boolean knownByVersion() {
    return true;
  }

  static NeedView of(Need need) {
    var details = need.details();
    return new NeedView(
        need.id().value(),
        need.version(),
        need.status(),
        need.organisation().value(),
        details.kind(),
        details.title(),
        details.description(),
        details.headcount(),
        details.skills(),
        details.occupation(),
        details.municipality(),
        details.neededBy());
  }
}
