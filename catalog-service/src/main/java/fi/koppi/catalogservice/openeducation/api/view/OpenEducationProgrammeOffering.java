package fi.koppi.catalogservice.openeducation.api.view;

import fi.koppi.catalogservice.openeducation.OfferedEducation;
import fi.koppi.catalogservice.openeducation.api.vocabulary.ModeOfDelivery;
import fi.koppi.catalogservice.openeducation.api.vocabulary.OfferingState;
import fi.koppi.catalogservice.openeducation.api.vocabulary.Vocabulary;
import fi.koppi.kit.identifier.LanguageCode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An offering of a programme: the standard's {@code ProgrammeOffering}. */
@Schema(
    examples =
        """
        {"programmeOfferingId": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c21",
         "primaryCode": {"codeType": "offering_code",
          "code": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c21"},
         "name": [{"language": "fi", "value": "Koneistajaksi keväällä"}], "state": "active",
         "teachingLanguages": ["fi"], "modesOfDelivery": ["hybrid"], "maxNumberStudents": 12,
         "enrolledNumberStudents": 3, "pendingNumberStudents": 1,
         "startDateTime": "2027-03-01T00:00:00+02:00", "endDateTime": "2027-06-04T23:59:59+03:00",
         "addresses": [{"addressType": "teaching", "city": "Porvoo",
          "countryCode": {"iso3166-1-alpha2": "FI"}}],
         "priceInformation": [{"costType": "total_costs", "amount": "0.00", "currency": "EUR"}],
         "programmeId": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c11",
         "organisationId": "01920000-0000-7000-8000-000000000201"}\
        """)
public record OpenEducationProgrammeOffering(
    UUID programmeOfferingId,
    CodeEntry primaryCode,
    List<LanguageString> name,
    @Nullable List<LanguageString> description,
    OfferingState state,
    List<LanguageCode> teachingLanguages,
    List<ModeOfDelivery> modesOfDelivery,
    int maxNumberStudents,
    int enrolledNumberStudents,
    int pendingNumberStudents,
    OffsetDateTime startDateTime,
    @Nullable OffsetDateTime endDateTime,
    @Nullable OffsetDateTime flexibleEntryPeriodStartDateTime,
    @Nullable OffsetDateTime flexibleEntryPeriodEndDateTime,
    @Nullable List<EducationAddress> addresses,
    @Nullable List<OfferingFacts.Price> priceInformation,
    @Nullable List<OfferingFacts.EnrolmentPeriod> enrolmentPeriods,
    UUID programmeId,
    UUID organisationId) {

  public static OpenEducationProgrammeOffering of(OfferedEducation offered) {
    var facts = new OfferingFacts(offered);
    return new OpenEducationProgrammeOffering(
        offered.id().value(),
        facts.code(),
        LanguageString.of(offered.title()),
        LanguageString.orNull(offered.description()),
        OfferingState.ACTIVE,
        offered.languages(),
        List.of(Vocabulary.of(offered.deliveryMode())),
        offered.places(),
        offered.enrolled(),
        offered.pending(),
        facts.start(),
        facts.end(),
        facts.hasFlexibleEntry() ? facts.start() : null,
        facts.hasFlexibleEntry() ? facts.end() : null,
        facts.addresses(),
        facts.prices(),
        facts.enrolmentPeriods(),
        offered.education().value(),
        offered.school().value());
  }
}
