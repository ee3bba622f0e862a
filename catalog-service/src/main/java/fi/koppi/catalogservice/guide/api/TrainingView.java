package fi.koppi.catalogservice.guide.api;

import fi.koppi.catalogservice.guide.training.Named;
import fi.koppi.catalogservice.guide.training.Terms;
import fi.koppi.catalogservice.guide.training.Training;
import fi.koppi.catalogservice.offering.details.ApplicationWindow;
import fi.koppi.catalogservice.offering.details.Audience;
import fi.koppi.catalogservice.offering.details.Cost;
import fi.koppi.catalogservice.offering.details.DeliveryMode;
import fi.koppi.catalogservice.programme.details.LanguageRequirement;
import fi.koppi.catalogservice.programme.details.ProgrammeKind;
import fi.koppi.catalogservice.provider.details.OfficeContact;
import fi.koppi.kit.identifier.IscedF;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A training of an edition as it is shown.
 *
 * @param cost what a place costs in euro cents and who pays; absent where it is not recorded
 * @param applications the first and the last day on which somebody can apply
 * @param audience OPEN for anybody, CLIENT for clients of employment services only
 * @param contact the provider's office that answers applicants
 */
@Schema(name = "Training")
record TrainingView(
    UUID offering,
    LocalizedText title,
    LocalizedText programme,
    @Nullable LocalizedText description,
    ProgrammeKind kind,
    @Nullable Integer competencePoints,
    @Nullable Integer eqfLevel,
    @Nullable IscedF field,
    @Nullable LanguageRequirement entryLanguage,
    UUID provider,
    LocalizedText providerName,
    MunicipalityCode municipality,
    @Nullable LocalizedText municipalityName,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    boolean continuousAdmission,
    DeliveryMode deliveryMode,
    List<LanguageCode> languages,
    List<Named> skills,
    List<Named> occupations,
    @Nullable Cost cost,
    @Nullable ApplicationWindow applications,
    @Nullable Audience audience,
    Terms.@Nullable CampusAddress campus,
    @Nullable OfficeContact contact) {

  static TrainingView of(Training training) {
    var terms = training.terms();
    return new TrainingView(
        training.offering().value(),
        training.title(),
        training.programme(),
        training.description(),
        training.kind(),
        training.competencePoints(),
        training.eqfLevel(),
        training.field(),
        training.entryLanguage(),
        training.provider().value(),
        training.providerName(),
        training.municipality(),
        training.municipalityName(),
        training.startsOn(),
        training.endsOn(),
        training.continuousAdmission(),
        training.deliveryMode(),
        training.languages(),
        training.skills(),
        training.occupations(),
        terms == null ? null : terms.cost(),
        terms == null ? null : terms.applications(),
        terms == null ? null : terms.audience(),
        terms == null ? null : terms.campus(),
        terms == null ? null : terms.contact().orElse(null));
  }
}
