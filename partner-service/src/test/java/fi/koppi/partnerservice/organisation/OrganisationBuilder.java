package fi.koppi.partnerservice.organisation;

import fi.koppi.kit.identifier.BusinessId;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.partnerservice.OrganisationId;
import java.time.Instant;
import java.util.UUID;

/** Builds organisations for tests, which get their status by the real transitions. */
public final class OrganisationBuilder {

  private static final Instant AT = Instant.parse("2026-11-02T08:00:00Z");

  private OrganisationId id =
      new OrganisationId(UUID.fromString("01920000-0000-7000-8000-000000000301"));
  private String businessId = "9999999-2";
  private boolean closed;

  private OrganisationBuilder() {}

  public static OrganisationBuilder anOrganisation() {
    return new OrganisationBuilder();
  }

  public OrganisationBuilder withId(OrganisationId other) {
    id = other;
    return this;
  }

  public OrganisationBuilder withBusinessId(String other) {
    businessId = other;
    return this;
  }

  public OrganisationBuilder closed() {
    closed = true;
    return this;
  }

  public OrganisationDetails details() {
    return new OrganisationDetails(
        OrganisationKind.EMPLOYER,
        new BusinessId(businessId),
        new LocalizedText("Rannikon Puutyö Oy", "Kustens Träarbete Ab", null),
        new MunicipalityCode("638"));
  }

  public Organisation build() {
    var organisation = Organisation.register(id, details(), AT);
    if (closed) {
      organisation.close(AT);
    }
    return organisation;
  }
}
