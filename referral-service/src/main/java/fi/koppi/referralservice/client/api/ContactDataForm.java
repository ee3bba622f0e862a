package fi.koppi.referralservice.client.api;

import fi.koppi.kit.identifier.EmailForm;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.kit.identifier.OneLine;
import fi.koppi.kit.identifier.PlainText;
import fi.koppi.referralservice.client.ContactData;
import fi.koppi.referralservice.client.ContactMode;
import fi.koppi.referralservice.client.ban.BreakGlass;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * All contact data to record of a client, and the reason for it.
 *
 * @param reason goes into the access log with the code: no names, no places
 */
@Schema(
    examples =
        """
        {"code": "REQUEST_OF_CLIENT", "reason": "The client called on Monday",
         "contactMode": "DIRECT", "email": "aino@example.fi", "phone": "+358 50 000 0000",
         "address": "Esimerkkikatu 1 A 2, 06100 Porvoo", "municipality": "638"}\
        """)
record ContactDataForm(
    @NotNull BreakGlass.Code code,
    @NotBlank @Size(max = 400) @PlainText String reason,
    @NotNull ContactMode contactMode,
    @Pattern(regexp = EmailForm.FORM, message = EmailForm.ADVICE) @Size(max = 254) @OneLine
        @Nullable String email,
    @Pattern(regexp = ClientForm.PHONE, message = ClientForm.PHONE_ADVICE) @Size(max = 31)
        @Nullable String phone,
    @Size(max = 300) @PlainText @Nullable String address,
    @Nullable MunicipalityCode municipality) {

  BreakGlass reasonGiven() {
    return new BreakGlass(code, reason);
  }

  ContactData contact() {
    return new ContactData(contactMode, email, phone, address, municipality);
  }

  @Override
  public String toString() {
    return "ContactDataForm[masked]";
  }
}
