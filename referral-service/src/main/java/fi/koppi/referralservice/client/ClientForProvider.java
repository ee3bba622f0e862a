package fi.koppi.referralservice.client;

import fi.koppi.kit.identifier.LanguageCode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The part of a client's data that a college sees of a client who was referred to it. The contact
 * details are present in contact mode DIRECT only. Nobody can see from it whether a client uses the
 * relay by choice or for safety.
 *
 * @param contactMode RELAY: reach the client through the coach
 */
@Schema(
    examples =
        """
        {"givenName": "Aino", "familyName": "Esimerkki", "contactMode": "DIRECT",
         "email": "aino@example.fi", "phone": "+358 50 000 0000", "languages": ["fi", "en"],
         "careerGoal": {"description": {"fi": "Ohjelmistokehittäjäksi"}}}\
        """)
public record ClientForProvider(
    String givenName,
    String familyName,
    ContactMode contactMode,
    @Nullable String email,
    @Nullable String phone,
    List<LanguageCode> languages,
    @Nullable CareerGoal careerGoal) {

  public ClientForProvider {
    languages = List.copyOf(languages);
  }

  @Override
  public String toString() {
    return "ClientForProvider[masked]";
  }
}
