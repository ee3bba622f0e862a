package fi.koppi.referralservice.client.api;

import fi.koppi.kit.http.versions.Versioned;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.referralservice.client.ClientFile;
import fi.koppi.referralservice.client.ContactMode;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The contact data of a client, as it is recorded whether a security ban hides it or not. */
@Schema(
    examples =
        """
        {"id": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c01", "version": 0, "contactMode": "DIRECT",
         "email": "aino@example.fi", "phone": "+358 50 000 0000",
         "address": "Esimerkkikatu 1 A 2, 06100 Porvoo", "municipality": "638"}\
        """)
record ContactDataView(
    UUID id,
    long version,
    ContactMode contactMode,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String address,
    @Nullable MunicipalityCode municipality)
    implements Versioned {

  static ContactDataView of(ClientFile file) {
    var personal = file.personal();
    return new ContactDataView(
        file.client().id().value(),
        file.client().version(),
        file.contactMode(),
        personal.email(),
        personal.phone(),
        personal.address(),
        personal.municipality());
  }

  @Override
  public String toString() {
    return "ContactDataView[masked]";
  }
}
