package fi.koppi.catalogservice.openeducation.api.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The standard's values of {@code offeringState}. */
public enum OfferingState {
  @JsonProperty("concept")
  CONCEPT,
  @JsonProperty("cancelled")
  CANCELLED,
  @JsonProperty("active")
  ACTIVE,
  @JsonProperty("inactive")
  INACTIVE
}
