package fi.koppi.catalogservice.taxonomy.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fi.koppi.catalogservice.taxonomy.OtherNames;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Alternative labels in ESCO's JSON by language; other languages are ignored. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(examples = "{\"fi\": [\"hitsari\"], \"en\": [\"welding operator\"]}")
record EscoOtherNames(
    @Schema(description = "In Finnish") @Nullable @Size(max = EscoOtherNames.MOST)
        List<@NotBlank @Size(max = EscoOtherNames.LONGEST) String> fi,
    @Schema(description = "In Swedish") @Nullable @Size(max = EscoOtherNames.MOST)
        List<@NotBlank @Size(max = EscoOtherNames.LONGEST) String> sv,
    @Schema(description = "In English") @Nullable @Size(max = EscoOtherNames.MOST)
        List<@NotBlank @Size(max = EscoOtherNames.LONGEST) String> en) {

  static final int MOST = 200;
  static final int LONGEST = 500;

  OtherNames names() {
    return new OtherNames(given(fi), given(sv), given(en));
  }

  private static List<String> given(@Nullable List<String> names) {
    return names == null ? List.of() : names;
  }
}
