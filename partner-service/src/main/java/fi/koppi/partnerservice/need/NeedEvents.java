package fi.koppi.partnerservice.need;

/** Where what happened to needs is told. */
public interface NeedEvents {

  void publish(NeedEvent event, Need need);
}
