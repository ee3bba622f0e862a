package fi.koppi.catalogservice.proposal.api;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.offering.details.DeliveryMode;
import fi.koppi.catalogservice.offering.details.OfferingDetails;
import fi.koppi.catalogservice.proposal.Acceptance;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MaxLength;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.kit.identifier.OneLine;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The details that the proposal does not have. A new offering needs its programme, the way in which
 * it is taught and its languages; details that are left out are taken from the need. A revision
 * needs its offering and the version that was read; details that are left out stay as they are.
 */
@Schema(
    examples =
        """
        {"programmeId": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c11", "startsOn": "2027-01-11",
         "endsOn": "2027-02-26", "deliveryMode": "WORKPLACE", "languages": ["fi"]}\
        """)
record AcceptProposal(
    @Schema(description = "For a new offering, which needs its programme")
        @Nullable UUID programmeId,
    @Schema(description = "For a revision, which needs its offering") @Nullable UUID offeringId,
    @Schema(description = "For a revision, which needs it: the version that you have read")
        @Nullable
        @Min(0)
        Long offeringVersion,
    @Nullable @MaxLength(OfferingDetails.LONGEST_TITLE) @OneLine LocalizedText title,
    @Schema(description = "Required for a new offering unless the need tells it")
        @Nullable MunicipalityCode municipality,
    @Nullable @Min(1) @Max(10_000) Integer places,
    @Nullable @Min(0) @Max(10_000) Integer fastLanePlaces,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    @Nullable Boolean continuousAdmission,
    @Schema(description = "Required for a new offering; in a revision what changes")
        @Nullable DeliveryMode deliveryMode,
    @Schema(
            description =
                "Languages of instruction, as ISO 639-1 codes; required for a new offering, in a"
                    + " revision what changes")
        @Nullable
        @Size(min = 1, max = 20)
        List<@NotNull LanguageCode> languages) {

  Acceptance acceptance() {
    return new Acceptance(
        programmeId == null ? null : new ProgrammeId(programmeId),
        offeringId == null ? null : new OfferingId(offeringId),
        offeringVersion,
        title,
        municipality,
        places,
        fastLanePlaces,
        startsOn,
        endsOn,
        continuousAdmission,
        deliveryMode,
        languages);
  }
}
