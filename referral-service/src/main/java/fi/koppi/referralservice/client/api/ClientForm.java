package fi.koppi.referralservice.client.api;

import fi.koppi.kit.identifier.EmailForm;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.kit.identifier.OneLine;
import fi.koppi.kit.identifier.PlainText;
import fi.koppi.referralservice.client.CareerGoal;
import fi.koppi.referralservice.client.ClientDetails;
import fi.koppi.referralservice.client.ContactMode;
import fi.koppi.referralservice.client.PersonalData;
import fi.koppi.referralservice.client.identity.LearnerOid;
import fi.koppi.referralservice.client.identity.PersonalIdentityCode;
import fi.koppi.referralservice.client.vault.References;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A client to register, or all that is recorded of one.
 *
 * @param externalReference the client's reference in the authority's own system
 * @param languages the preferred one first
 */
@Schema(
    examples =
        """
        {"externalReference": "asiakas-4711", "givenName": "Aino", "familyName": "Esimerkki",
         "identityCode": "010190-900P", "languages": ["fi", "en"], "contactMode": "DIRECT",
         "email": "aino@example.fi", "phone": "+358 50 000 0000",
         "address": "Esimerkkikatu 1 A 2, 06100 Porvoo", "municipality": "638",
         "careerGoal": {"description": {"fi": "Ohjelmistokehittäjäksi"}}}\
        """)
record ClientForm(
    @NotNull
        @Pattern(regexp = References.FORM, message = References.ADVICE)
        @Schema(minLength = 1, maxLength = 64, pattern = References.SHAPE)
        String externalReference,
    @NotBlank @Size(max = 100) @OneLine String givenName,
    @NotBlank @Size(max = 100) @OneLine String familyName,
    @Schema(description = "Leave it out of an update to keep the one that is known")
        @Nullable PersonalIdentityCode identityCode,
    @Nullable LearnerOid learnerOid,
    @NotNull @Size(min = 1, max = 10) List<@NotNull LanguageCode> languages,
    @NotNull ContactMode contactMode,
    @Pattern(regexp = EmailForm.FORM, message = EmailForm.ADVICE) @Size(max = 254) @OneLine
        @Nullable String email,
    @Pattern(regexp = ClientForm.PHONE, message = ClientForm.PHONE_ADVICE) @Size(max = 31)
        @Nullable String phone,
    @Size(max = 300) @PlainText @Nullable String address,
    @Nullable MunicipalityCode municipality,
    @Valid @Nullable CareerGoal careerGoal) {

  static final String PHONE = "^\\+?[ ()-]*([0-9][ ()-]*){4,20}$";
  static final String PHONE_ADVICE =
      "must be 4 to 20 digits, with spaces, hyphens and brackets between them";

  ClientDetails details() {
    var personal =
        new PersonalData(
            givenName, familyName, identityCode, learnerOid, email, phone, address, municipality);
    return new ClientDetails(externalReference, languages, contactMode, personal, careerGoal);
  }

  @Override
  public String toString() {
    return "ClientForm[masked]";
  }
}
