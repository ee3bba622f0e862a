package fi.koppi.referralservice.client;

import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What a client wants to become: an ESCO occupation, words of their own, or both. */
public record CareerGoal(@Nullable EscoUri occupation, @Nullable LocalizedText description) {

  public CareerGoal {
    if (occupation == null && description == null) {
      throw new IllegalArgumentException("Give the goal's occupation, its description or both");
    }
    if (occupation != null && !occupation.isOccupation()) {
      throw new IllegalArgumentException("A goal's occupation is an ESCO occupation, not a skill");
    }
  }

  /** A goal in a person's own words stays out of logs and messages. */
  @Override
  public String toString() {
    return "CareerGoal[masked]";
  }
}
