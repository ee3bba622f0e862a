package fi.koppi.referralservice.condition;

/** The finding of a college about a condition of its offer. */
public enum ConditionResult {
  MET(ConditionStatus.MET),
  WAIVED(ConditionStatus.WAIVED),
  NOT_MET(ConditionStatus.NOT_MET);

  private final ConditionStatus status;

  ConditionResult(ConditionStatus status) {
    this.status = status;
  }

  ConditionStatus status() {
    return status;
  }
}
