package fi.koppi.referralservice.client;

import fi.koppi.kit.http.documents.Alternatives;
import fi.koppi.kit.identifier.EscoConcept;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MaxLength;
import fi.koppi.kit.identifier.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The career goal of a client: an ESCO occupation, a text of their own, or both. */
@Schema(
    examples =
        """
        {"occupation": "http://data.europa.eu/esco/occupation/00000000-0000-4000-8000-000000000001",
         "description": {"fi": "Ohjelmistokehittäjäksi"}}\
        """)
@Alternatives({"occupation", "description"})
public record CareerGoal(
    @EscoConcept(EscoUri.Kind.OCCUPATION) @Nullable EscoUri occupation,
    @MaxLength(CareerGoal.LONGEST_DESCRIPTION) @PlainText @Nullable LocalizedText description) {

  static final int LONGEST_DESCRIPTION = 2_000;

  public CareerGoal {
    if (occupation == null && description == null) {
      throw new IllegalArgumentException("Give the goal's occupation, its description or both");
    }
    if (occupation != null && !occupation.isOccupation()) {
      throw new IllegalArgumentException("A goal's occupation is an ESCO occupation, not a skill");
    }
    if (description != null && description.longest() > LONGEST_DESCRIPTION) {
      throw new IllegalArgumentException(
          "A goal's description has at most 2000 characters in each language");
    }
  }

  /** Hides the goal: a person's own words must not appear in logs or messages. */
  @Override
  public String toString() {
    return "CareerGoal[masked]";
  }
}
