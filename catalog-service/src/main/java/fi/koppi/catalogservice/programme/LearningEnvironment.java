package fi.koppi.catalogservice.programme;

/** Where and with what somebody learns. */
public enum LearningEnvironment {
  CLASSROOM,
  WORKSHOP,
  SIMULATOR,
  WORKPLACE,
  ONLINE,
  VIRTUAL_REALITY
}
