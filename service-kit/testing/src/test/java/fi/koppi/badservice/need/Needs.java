package fi.koppi.badservice.need;

/** A port of storage that the api goes around its use cases to. */
public interface Needs {
  int count();
}
