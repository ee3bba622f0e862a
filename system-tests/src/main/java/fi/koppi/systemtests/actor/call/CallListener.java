package fi.koppi.systemtests.actor.call;

/** A listener that receives each REST call once it is answered. */
@FunctionalInterface
public interface CallListener {

  CallListener NOBODY = call -> {};

  void answered(Call call);
}
