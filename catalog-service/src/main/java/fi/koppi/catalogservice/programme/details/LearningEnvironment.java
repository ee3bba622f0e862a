package fi.koppi.catalogservice.programme.details;

/** Where and with what somebody learns. */
public enum LearningEnvironment {
  CLASSROOM,
  WORKSHOP,
  SIMULATOR,
  WORKPLACE,
  ONLINE,
  VIRTUAL_REALITY
}
