package fi.koppi.catalogservice.openeducation.api.view;

import fi.koppi.catalogservice.provider.OfficeContact;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How an organisation's offices are reached, for which the standard has no place of its own: in its
 * {@code Ext}. No person is ever named.
 */
@Schema(
    examples =
        """
        {"offices": [{"purpose": "admissions",
          "name": [{"language": "fi", "value": "Hakupalvelut"}],
          "email": "hakupalvelut@rannikko.example", "phone": "+358 19 000 0000"}]}\
        """)
public record OrganisationOffices(List<OrganisationOffice> offices) {

  public static @Nullable OrganisationOffices of(List<OfficeContact> contacts) {
    return contacts.isEmpty()
        ? null
        : new OrganisationOffices(contacts.stream().map(OrganisationOffice::of).toList());
  }

  /** An office; an e-mail address or a phone number is there. */
  public record OrganisationOffice(
      String purpose, List<LanguageString> name, @Nullable String email, @Nullable String phone) {

    public static OrganisationOffice of(OfficeContact contact) {
      return new OrganisationOffice(
          contact.role().name().toLowerCase(Locale.ROOT),
          LanguageString.of(contact.office()),
          contact.email(),
          contact.phone());
    }
  }
}
