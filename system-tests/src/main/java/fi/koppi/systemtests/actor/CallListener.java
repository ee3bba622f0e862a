package fi.koppi.systemtests.actor;

/** Is called with each REST call when it is answered. */
@FunctionalInterface
public interface CallListener {

  CallListener NOBODY = call -> {};

  void answered(Call call);
}
