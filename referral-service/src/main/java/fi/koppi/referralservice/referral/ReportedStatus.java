package fi.koppi.referralservice.referral;

/** What a college's admission system reports over its topic. */
public enum ReportedStatus {
  CAUGHT(Transition.CATCH),
  CONTACTED(Transition.CONTACT),
  OFFERED(Transition.OFFER),
  REFUSED(Transition.REFUSE),
  RETURNED(Transition.RETURN),
  UNREACHABLE(Transition.MARK_UNREACHABLE),
  ENROLLED(Transition.ENROL),
  STARTED(Transition.START),
  PAUSED(Transition.PAUSE),
  RESUMED(Transition.RESUME),
  INTERRUPTED(Transition.INTERRUPT),
  COMPLETED(Transition.COMPLETE);

  private final Transition transition;

  ReportedStatus(Transition transition) {
    this.transition = transition;
  }

  Transition transition() {
    return transition;
  }
}
