package fi.koppi.catalogservice.taxonomy.search;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The languages that concepts are searched in. */
public enum LabelLanguage {
  @JsonProperty("fi")
  FI,
  @JsonProperty("sv")
  SV,
  @JsonProperty("en")
  EN
}
