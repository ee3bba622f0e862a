package fi.koppi.goodservice.need;

/** A port of messaging. */
public interface NeedEvents {
  void publish(Need need);
}
