package fi.koppi.catalogservice.programme;

/** What of sustainable development a programme furthers. */
public enum SustainabilityTag {
  CIRCULAR_ECONOMY,
  CLEAN_ENERGY,
  CLIMATE,
  BIODIVERSITY,
  SOCIAL_RESPONSIBILITY,
  SUSTAINABLE_FOOD,
  SUSTAINABLE_TRAFFIC
}
