package fi.koppi.partnerservice.organisation.api;

import fi.koppi.kit.http.versions.Versioned;
import fi.koppi.kit.identifier.BusinessId;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.partnerservice.organisation.Organisation;
import fi.koppi.partnerservice.organisation.OrganisationKind;
import fi.koppi.partnerservice.organisation.OrganisationStatus;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation in an answer. */
@Schema(
    examples =
        """
        {"id": "01920000-0000-7000-8000-000000000301", "version": 0, "status": "ACTIVE",
         "kind": "EMPLOYER", "businessId": "9999999-2",
         "name": {"fi": "Rannikon Puutyö Oy", "sv": "Kustens Träarbete Ab"}, "municipality": "638"}\
        """)
record OrganisationView(
    UUID id,
    long version,
    OrganisationStatus status,
    OrganisationKind kind,
    BusinessId businessId,
    LocalizedText name,
    MunicipalityCode municipality)
    implements Versioned {

  @Override
  public boolean knownByVersion() {
    return true;
  }

  static OrganisationView of(Organisation organisation) {
    var details = organisation.details();
    return new OrganisationView(
        organisation.id().value(),
        organisation.version(),
        organisation.status(),
        details.kind(),
        details.businessId(),
        details.name(),
        details.municipality());
  }
}
