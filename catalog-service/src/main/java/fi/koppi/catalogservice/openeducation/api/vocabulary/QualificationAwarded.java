package fi.koppi.catalogservice.openeducation.api.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The standard's values of {@code qualificationAwarded}. */
public enum QualificationAwarded {
  @JsonProperty("diploma")
  DIPLOMA,
  @JsonProperty("vocational_diploma")
  VOCATIONAL_DIPLOMA,
  @JsonProperty("certificate")
  CERTIFICATE,
  @JsonProperty("associate_degree")
  ASSOCIATE_DEGREE,
  @JsonProperty("bachelor")
  BACHELOR,
  @JsonProperty("master")
  MASTER,
  @JsonProperty("doctoral")
  DOCTORAL,
  @JsonProperty("none")
  NONE
}
