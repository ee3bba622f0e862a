package fi.koppi.catalogservice.openeducation.api.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The standard's values of {@code organisationType}. */
public enum OrganisationKind {
  @JsonProperty("root")
  ROOT,
  @JsonProperty("institute")
  INSTITUTE,
  @JsonProperty("department")
  DEPARTMENT,
  @JsonProperty("faculty")
  FACULTY,
  @JsonProperty("branch")
  BRANCH,
  @JsonProperty("academy")
  ACADEMY,
  @JsonProperty("school")
  SCHOOL
}
