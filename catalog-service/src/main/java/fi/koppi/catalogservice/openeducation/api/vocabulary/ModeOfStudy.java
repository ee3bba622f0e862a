package fi.koppi.catalogservice.openeducation.api.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The standard's values of {@code modeOfStudy}. */
public enum ModeOfStudy {
  @JsonProperty("full_time")
  FULL_TIME,
  @JsonProperty("part_time")
  PART_TIME,
  @JsonProperty("dual_training")
  DUAL_TRAINING,
  @JsonProperty("self_paced")
  SELF_PACED
}
