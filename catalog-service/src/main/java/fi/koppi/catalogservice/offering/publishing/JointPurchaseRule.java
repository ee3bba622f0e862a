package fi.koppi.catalogservice.offering.publishing;

/**
 * The rule for training that an authority and an employer buy together, while it is in force.
 *
 * @param lowestShare the least that the employer pays, in percent without value added tax
 * @param highestShare the most that the employer pays
 * @param leastTrainingDays the lowest number of days with teaching
 * @param qualificationAllowed whether it may lead to a whole qualification
 */
public record JointPurchaseRule(
    int lowestShare, int highestShare, int leastTrainingDays, boolean qualificationAllowed) {

  boolean allows(int share) {
    return share >= lowestShare && share <= highestShare;
  }
}
