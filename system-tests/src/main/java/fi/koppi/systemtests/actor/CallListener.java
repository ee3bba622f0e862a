package fi.koppi.systemtests.actor;

/** A listener that gets each REST call when it is answered. */
@FunctionalInterface
public interface CallListener {

  CallListener NOBODY = call -> {};

  void answered(Call call);
}
