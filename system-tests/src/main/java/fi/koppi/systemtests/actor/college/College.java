package fi.koppi.systemtests.actor.college;

import fi.koppi.client.catalog.model.AdmissionChannel;
import fi.koppi.client.catalog.model.LocalizedText;
import fi.koppi.client.catalog.model.RegisterProvider;
import java.util.Set;
import java.util.UUID;

/** Two colleges of the demo realm, with what registers them if the demo region has not done so. */
public enum College {
  CAREERIA("careeria-admission", "1.2.246.562.10.10000000017", "9999986-1", "Careeria", "638"),
  TREDU("tredu-admission", "1.2.246.562.10.10000000033", "9999989-6", "Tredu", "837");

  private final String admissionSystem;
  private final String oid;
  private final String businessId;
  private final String title;
  private final String municipality;

  College(
      String admissionSystem, String oid, String businessId, String title, String municipality) {
    this.admissionSystem = admissionSystem;
    this.oid = oid;
    this.businessId = businessId;
    this.title = title;
    this.municipality = municipality;
  }

  /** Returns the name by which its system signs in, at Keycloak and at the broker. */
  public String admissionSystem() {
    return admissionSystem;
  }

  public RegisterProvider form(UUID organisation) {
    return new RegisterProvider()
        .organisationId(organisation)
        .oid(oid)
        .businessId(businessId)
        .name(new LocalizedText().fi(title).sv(title).en(title))
        .municipality(municipality)
        .languages(Set.of("fi"))
        .admissionChannel(AdmissionChannel.KAFKA)
        .admissionPrincipal(admissionSystem);
  }
}
