package fi.koppi.referralservice.bulk.api;

import fi.koppi.kit.identifier.OneLine;
import fi.koppi.referralservice.client.vault.References;
import fi.koppi.referralservice.referral.handover.LegalBasis;
import fi.koppi.referralservice.referral.handover.Priority;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The request that drafts many referrals. */
@Schema(
    examples =
        """
        {"items": [{"key": "row-1", "clientId": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c03",
          "offeringId": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c02",
          "priority": "NORMAL", "legalBasis": "STATUTE"}]}\
        """)
record BulkDrafts(@NotEmpty @Size(max = BulkDrafts.MOST) List<@NotNull @Valid Item> items) {

  /** The most items of one call. */
  static final int MOST = 500;

  /** A referral to draft. */
  @Schema(
      name = "BulkDraft",
      examples =
          """
          {"key": "row-1", "clientId": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c03",
           "offeringId": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c02",
           "priority": "NORMAL", "legalBasis": "STATUTE"}\
          """)
  record Item(
      @NotBlank @Size(max = 64) @OneLine String key,
      @NotNull UUID clientId,
      @NotNull UUID offeringId,
      @NotNull Priority priority,
      @NotNull LegalBasis legalBasis,
      @Schema(pattern = References.SHAPE)
          @Pattern(regexp = References.FORM, message = References.ADVICE)
          @Nullable String externalReference)
      implements BulkItem {

    @Override
    public Object about() {
      return List.of(clientId, offeringId);
    }
  }
}
