package fi.koppi.catalogservice.guide.training;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The time at which somebody wants to begin. */
public enum Start {
  @JsonProperty("soon")
  SOON,
  @JsonProperty("continuous")
  CONTINUOUS
}
