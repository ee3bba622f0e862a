package fi.koppi.catalogservice.offering.persistence;

import fi.koppi.catalogservice.offering.details.LabourMarketKind;
import fi.koppi.catalogservice.offering.publishing.JointPurchaseRule;
import fi.koppi.catalogservice.offering.publishing.JointPurchaseRules;
import fi.koppi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

@ApplicationScoped
class SqlJointPurchaseRules implements JointPurchaseRules {

  private final Sql sql;

  @Inject
  SqlJointPurchaseRules(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<JointPurchaseRule> inForce(LabourMarketKind kind, LocalDate day) {
    return sql
        .select(
            """
            select lowest_share, highest_share, least_training_days, qualification_allowed
            from joint_purchase_rule
            where kind = ? and valid_from <= ? and (valid_until is null or valid_until >= ?)
            order by valid_from desc limit 1
            """,
            row ->
                new JointPurchaseRule(
                    row.getInt("lowest_share"),
                    row.getInt("highest_share"),
                    row.getInt("least_training_days"),
                    row.getBoolean("qualification_allowed")),
            kind.name(),
            day,
            day)
        .stream()
        .findFirst();
  }
}
