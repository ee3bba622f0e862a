package fi.koppi.catalogservice.openeducation.api.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The standard's values of {@code levelOfQualification}. */
public enum LevelOfQualification {
  @JsonProperty("eqf_0")
  EQF_0,
  @JsonProperty("eqf_1")
  EQF_1,
  @JsonProperty("eqf_2")
  EQF_2,
  @JsonProperty("eqf_3")
  EQF_3,
  @JsonProperty("eqf_4")
  EQF_4,
  @JsonProperty("nlqf_4plus")
  NLQF_4PLUS,
  @JsonProperty("eqf_5")
  EQF_5,
  @JsonProperty("eqf_6")
  EQF_6,
  @JsonProperty("eqf_7")
  EQF_7,
  @JsonProperty("eqf_8")
  EQF_8
}
