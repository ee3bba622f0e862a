package fi.koppi.catalogservice.openeducation.api.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The standard's values of {@code modeOfDelivery}. */
public enum ModeOfDelivery {
  @JsonProperty("blended")
  BLENDED,
  @JsonProperty("coil")
  COIL,
  @JsonProperty("hybrid")
  HYBRID,
  @JsonProperty("joint_delivery")
  JOINT_DELIVERY,
  @JsonProperty("online")
  ONLINE,
  @JsonProperty("presential")
  PRESENTIAL,
  @JsonProperty("project_based")
  PROJECT_BASED,
  @JsonProperty("research_lab_based")
  RESEARCH_LAB_BASED,
  @JsonProperty("work_based")
  WORK_BASED
}
