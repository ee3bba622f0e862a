package fi.koppi.systemtests.actor;

import fi.koppi.client.referral.model.CareerGoal;
import fi.koppi.client.referral.model.ClientForm;
import fi.koppi.client.referral.model.ContactMode;
import fi.koppi.client.referral.model.LocalizedText;
import java.util.Set;

/** A fictional person, whose data is protected like a real one's. */
public record Person(
    String externalReference,
    String givenName,
    String familyName,
    String identityCode,
    String email,
    String phone,
    String municipality) {

  /** Returns a person with the given reference, whose data differ for each reference. */
  public static Person fictional(String externalReference) {
    return new Person(
        externalReference,
        "Aino",
        "Esimerkki",
        ArtificialIdentityCode.next(),
        "aino." + externalReference + "@example.fi",
        "+358 50 000 0000",
        "638");
  }

  ClientForm form() {
    return new ClientForm()
        .externalReference(externalReference)
        .givenName(givenName)
        .familyName(familyName)
        .identityCode(identityCode)
        .languages(Set.of("fi", "en"))
        .contactMode(ContactMode.DIRECT)
        .email(email)
        .phone(phone)
        .municipality(municipality)
        .careerGoal(
            new CareerGoal().description(new LocalizedText().fi("Koneistajaksi telakalle")));
  }

  @Override
  public String toString() {
    return "Person[" + externalReference + "]";
  }
}
