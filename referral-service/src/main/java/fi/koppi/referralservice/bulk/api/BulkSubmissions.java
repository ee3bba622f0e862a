package fi.koppi.referralservice.bulk.api;

import fi.koppi.kit.identifier.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The request that submits many referrals. */
@Schema(
    examples =
        """
        {"items": [{"key": "row-1", "referralId": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c04",
          "version": 0}]}\
        """)
record BulkSubmissions(@NotEmpty @Size(max = BulkDrafts.MOST) List<@NotNull @Valid Item> items) {

  /** A referral to submit. */
  @Schema(
      name = "BulkSubmission",
      examples =
          """
          {"key": "row-1", "referralId": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c04", "version": 0}\
          """)
  record Item(
      @NotBlank @Size(max = 64) @OneLine String key,
      @NotNull UUID referralId,
      @NotNull @Min(0) Long version)
      implements BulkItem {

    @Override
    public Object about() {
      return referralId;
    }
  }
}
