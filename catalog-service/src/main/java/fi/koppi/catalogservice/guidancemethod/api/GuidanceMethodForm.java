package fi.koppi.catalogservice.guidancemethod.api;

import fi.koppi.catalogservice.guidancemethod.GuidanceMethodDetails;
import fi.koppi.catalogservice.offering.details.TargetGroup;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MaxLength;
import fi.koppi.kit.identifier.OneLine;
import fi.koppi.kit.identifier.PlainText;
import fi.koppi.kit.identifier.WebAddressForm;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The request to add or change a guidance method.
 *
 * @param purpose its purpose, in the words of counsellors; it is found by them
 * @param description the steps of the method
 * @param targetGroups the groups it was made for; left out if it is for everybody
 * @param languages the languages of its material
 * @param material the address of its material
 * @param reason the reason, for readers of the revisions; never about a person
 */
@Schema(
    examples =
        """
        {"name": {"fi": "Urakortit", "sv": "Karriärkort"},
         "purpose": {"fi": "Omien vahvuuksien ja ammatillisten toiveiden sanoittaminen",
          "sv": "Att sätta ord på sina styrkor och yrkesönskemål"},
         "description": {"fi": "Pari valitsee viisi korttia ja kertoo niistä toisilleen."},
         "targetGroups": ["YOUNG_PEOPLE", "CAREER_CHANGERS"], "languages": ["fi", "sv"],
         "material": "https://materials.example/urakortit"}\
        """)
record GuidanceMethodForm(
    @NotNull @MaxLength(200) @OneLine LocalizedText name,
    @NotNull @MaxLength(1000) @PlainText LocalizedText purpose,
    @Nullable @MaxLength(10_000) @PlainText LocalizedText description,
    @Nullable @Size(max = 20) List<@NotNull TargetGroup> targetGroups,
    @Nullable @Size(max = 20) List<@NotNull LanguageCode> languages,
    @Nullable
        @Size(max = 2000)
        @Pattern(regexp = WebAddressForm.FORM, message = WebAddressForm.ADVICE)
        String material,
    @Nullable @Size(min = 1, max = 500) @PlainText String reason) {

  GuidanceMethodDetails details() {
    return new GuidanceMethodDetails(
        name,
        purpose,
        description,
        Objects.requireNonNullElse(targetGroups, List.of()),
        Objects.requireNonNullElse(languages, List.of()),
        material);
  }
}
