package fi.koppi.referralservice;

/**
 * An action with protected data, as the access log names it. Each feature has an enum of its own
 * actions; every constant has to be recorded somewhere.
 */
public interface AccessAction {

  String name();
}
