package fi.koppi.catalogservice.openeducation.api.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The standard's values of {@code programmeType}. */
public enum ProgrammeType {
  @JsonProperty("programme")
  PROGRAMME,
  @JsonProperty("minor")
  MINOR,
  @JsonProperty("honours")
  HONOURS,
  @JsonProperty("specialisation")
  SPECIALISATION,
  @JsonProperty("track")
  TRACK,
  @JsonProperty("specification")
  SPECIFICATION
}
