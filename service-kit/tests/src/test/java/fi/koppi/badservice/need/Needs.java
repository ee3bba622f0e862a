package fi.koppi.badservice.need;

/** A port of storage that the api uses without a use case. */
public interface Needs {
  int count();
}
