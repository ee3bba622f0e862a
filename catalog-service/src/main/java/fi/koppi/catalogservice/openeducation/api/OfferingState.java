package fi.koppi.catalogservice.openeducation.api;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The standard's values of {@code offeringState}. */
enum OfferingState {
  @JsonProperty("concept")
  CONCEPT,
  @JsonProperty("cancelled")
  CANCELLED,
  @JsonProperty("active")
  ACTIVE,
  @JsonProperty("inactive")
  INACTIVE
}
