package fi.koppi.referralservice.client.api;

import fi.koppi.kit.http.versions.Versioned;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.referralservice.client.CareerGoal;
import fi.koppi.referralservice.client.ClientFile;
import fi.koppi.referralservice.client.ClientStatus;
import fi.koppi.referralservice.client.ContactMode;
import fi.koppi.referralservice.client.identity.LearnerOid;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A client as the authority sees it.
 *
 * @param contactMode RELAY: others reach the client through the coach
 * @param email nothing, like all contact data, where the client left none or may not be reached so
 * @param identityCodeKnown whether the client can be looked up by identity code, which itself is
 *     never shown
 */
@Schema(
    examples =
        """
        {"id": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c01", "version": 0, "status": "ACTIVE",
         "externalReference": "asiakas-4711", "givenName": "Aino", "familyName": "Esimerkki",
         "identityCodeKnown": true, "languages": ["fi", "en"], "contactMode": "DIRECT",
         "email": "aino@example.fi", "phone": "+358 50 000 0000",
         "address": "Esimerkkikatu 1 A 2, 06100 Porvoo", "municipality": "638",
         "careerGoal": {"description": {"fi": "Ohjelmistokehittäjäksi"}}}\
        """)
record ClientView(
    UUID id,
    long version,
    ClientStatus status,
    @Nullable String externalReference,
    String givenName,
    String familyName,
    boolean identityCodeKnown,
    @Nullable LearnerOid learnerOid,
    List<LanguageCode> languages,
    ContactMode contactMode,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String address,
    @Nullable MunicipalityCode municipality,
    @Nullable CareerGoal careerGoal)
    implements Versioned {

  static ClientView of(ClientFile file) {
    var client = file.client();
    var personal = file.personal();
    return new ClientView(
        client.id().value(),
        client.version(),
        client.status(),
        client.externalReference(),
        personal.givenName(),
        personal.familyName(),
        client.hasIdentityCode(),
        personal.learnerOid(),
        client.languages(),
        file.contactMode(),
        personal.email(),
        personal.phone(),
        personal.address(),
        personal.municipality(),
        file.careerGoal());
  }

  @Override
  public String toString() {
    return "ClientView[masked]";
  }
}
