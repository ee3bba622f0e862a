package fi.koppi.catalogservice.taxonomy.search;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The languages in which concepts can be searched. */
public enum LabelLanguage {
  @JsonProperty("fi")
  FI,
  @JsonProperty("sv")
  SV,
  @JsonProperty("en")
  EN
}
