package fi.koppi.catalogservice.openeducation.api.parameters;

import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.openeducation.OfferedFilter;
import fi.koppi.catalogservice.openeducation.Tier;
import fi.koppi.catalogservice.openeducation.api.vocabulary.ModeOfDelivery;
import fi.koppi.catalogservice.openeducation.api.vocabulary.OfferingState;
import fi.koppi.catalogservice.openeducation.api.vocabulary.Vocabulary;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of offerings. */
public record OfferingParameters(
    @Parameter(description = "Text in a name or a description")
        @QueryParam("q")
        @Nullable
        @Size(max = 200)
        String text,
    @QueryParam("teachingLanguage") @Nullable TeachingLanguage teachingLanguage,
    @QueryParam("modeOfDelivery") @Nullable ModeOfDelivery modeOfDelivery,
    @Parameter(description = "Only active offerings are ever shown") @QueryParam("state")
        @Nullable OfferingState state,
    @Parameter(description = "Earliest start; today if it is not given") @QueryParam("since")
        @Nullable Day since,
    @Parameter(description = "Latest end") @QueryParam("until") @Nullable Day until) {

  private boolean fitOurs() {
    return (state == null || state == OfferingState.ACTIVE)
        && (modeOfDelivery == null || Vocabulary.ours(modeOfDelivery).isPresent());
  }

  public OfferedFilter filter(
      Tier tier, @Nullable ProviderId school, @Nullable ProgrammeId education) {
    return new OfferedFilter(
        fitOurs() ? tier.kinds() : Set.of(),
        school,
        education,
        text,
        teachingLanguage == null ? null : teachingLanguage.code(),
        modeOfDelivery == null ? null : Vocabulary.ours(modeOfDelivery).orElse(null),
        since == null ? null : since.value(),
        until == null ? null : until.value());
  }
}
