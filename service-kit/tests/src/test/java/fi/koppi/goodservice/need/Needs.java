package fi.koppi.goodservice.need;

/** A port of storage. */
public interface Needs {
  void add(Need need);
}
