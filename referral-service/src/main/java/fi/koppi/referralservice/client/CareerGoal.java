package fi.koppi.referralservice.client;

import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.LocalizedText;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The career goal of a client: an ESCO occupation, a text of their own, or both. */
@Schema(
    examples =
        """
        {"occupation": "http://data.europa.eu/esco/occupation/00000000-0000-4000-8000-000000000001",
         "description": {"fi": "Ohjelmistokehittäjäksi"}}\
        """)
public record CareerGoal(@Nullable EscoUri occupation, @Nullable LocalizedText description) {

  private static final int LONGEST_DESCRIPTION = 2_000;

  public CareerGoal {
    if (occupation == null && description == null) {
      throw new IllegalArgumentException("Give the goal's occupation, its description or both");
    }
    if (occupation != null && !occupation.isOccupation()) {
      throw new IllegalArgumentException("A goal's occupation is an ESCO occupation, not a skill");
    }
    if (description != null && longest(description) > LONGEST_DESCRIPTION) {
      throw new IllegalArgumentException(
          "A goal's description has at most 2000 characters in each language");
    }
  }

  private static int longest(LocalizedText text) {
    return Stream.of(text.fi(), text.sv(), text.en())
        .filter(Objects::nonNull)
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /** Hides the goal: a person's own words must not appear in logs or messages. */
  @Override
  public String toString() {
    return "CareerGoal[masked]";
  }
}
