package fi.koppi.catalogservice.programme.details;

/** A part of sustainable development that a programme furthers. */
public enum SustainabilityTag {
  CIRCULAR_ECONOMY,
  CLEAN_ENERGY,
  CLIMATE,
  BIODIVERSITY,
  SOCIAL_RESPONSIBILITY,
  SUSTAINABLE_FOOD,
  SUSTAINABLE_TRAFFIC
}
