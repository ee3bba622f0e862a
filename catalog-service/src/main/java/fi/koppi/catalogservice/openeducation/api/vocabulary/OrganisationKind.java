package fi.koppi.catalogservice.openeducation.api.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The standard's values of {@code organisationType}. */
@Schema(name = "OpenEducationOrganisationKind")
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
