package fi.koppi.catalogservice.openeducation.api.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The standard's values of {@code level}. */
public enum EducationLevel {
  @JsonProperty("pre_vocational")
  PRE_VOCATIONAL,
  @JsonProperty("secondary_vocational_education")
  SECONDARY_VOCATIONAL_EDUCATION,
  @JsonProperty("secondary_vocational_education_1")
  SECONDARY_VOCATIONAL_EDUCATION_1,
  @JsonProperty("secondary_vocational_education_2")
  SECONDARY_VOCATIONAL_EDUCATION_2,
  @JsonProperty("secondary_vocational_education_3")
  SECONDARY_VOCATIONAL_EDUCATION_3,
  @JsonProperty("secondary_vocational_education_4")
  SECONDARY_VOCATIONAL_EDUCATION_4,
  @JsonProperty("associate_degree")
  ASSOCIATE_DEGREE,
  @JsonProperty("bachelor")
  BACHELOR,
  @JsonProperty("master")
  MASTER,
  @JsonProperty("doctoral")
  DOCTORAL,
  @JsonProperty("post_doctoral")
  POST_DOCTORAL,
  @JsonProperty("undefined")
  UNDEFINED,
  @JsonProperty("undivided")
  UNDIVIDED,
  @JsonProperty("nt2_1")
  NT2_1,
  @JsonProperty("nt2_2")
  NT2_2
}
