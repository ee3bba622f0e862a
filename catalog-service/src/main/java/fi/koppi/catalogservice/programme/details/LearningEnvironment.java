package fi.koppi.catalogservice.programme.details;

/** The place or equipment with which somebody learns. */
public enum LearningEnvironment {
  CLASSROOM,
  WORKSHOP,
  SIMULATOR,
  WORKPLACE,
  ONLINE,
  VIRTUAL_REALITY
}
