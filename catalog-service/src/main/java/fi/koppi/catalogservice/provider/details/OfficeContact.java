package fi.koppi.catalogservice.provider.details;

import fi.koppi.kit.http.documents.Alternatives;
import fi.koppi.kit.identifier.EmailForm;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MaxLength;
import fi.koppi.kit.identifier.OneLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The contact of an office. Everybody may read it, so it names the office and never a person.
 *
 * @param office the name of the office
 * @param email the office's own address; either this or a phone number is required
 * @param phone the number in the international form
 */
@Schema(
    examples =
        """
        {"role": "ADMISSIONS", "office": {"fi": "Hakupalvelut", "sv": "Ansökningsservice"},
         "email": "hakupalvelut@rannikko.example", "phone": "+358 19 000 0000"}\
        """)
@Alternatives({"email", "phone"})
public record OfficeContact(
    @NotNull ContactRole role,
    @NotNull @MaxLength(200) @OneLine LocalizedText office,
    @Nullable
        @Pattern(regexp = EmailForm.FORM, message = EmailForm.ADVICE)
        @Size(max = 254)
        @OneLine
        String email,
    @Nullable
        @Pattern(
            regexp = "\\+[1-9]( ?[0-9]){6,14}",
            message = "must be in the international form, such as +358 19 000 0000")
        String phone) {

  public OfficeContact {
    if (email == null && phone == null) {
      throw new IllegalArgumentException("Give an e-mail address or a phone number of the office");
    }
  }
}
