package fi.koppi.referralservice.access.persistence;

import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.sql.Sql;
import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.access.RowAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Settings of the transaction, which end with it: a pooled connection carries none over. The
 * transaction remembers the last ones, so that several openers that enter for one caller cost one
 * statement.
 */
@ApplicationScoped
class TransactionRowAccess implements RowAccess {

  private static final String SET =
      "select set_config('koppi.side', ?, true), set_config('koppi.organisation', ?, true)";

  private static final Object LAST = TransactionRowAccess.class;

  private final Sql sql;
  private final TransactionSynchronizationRegistry transactions;

  @Inject
  TransactionRowAccess(Sql sql, TransactionSynchronizationRegistry transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  @Override
  public void asAuthority(AuthorityId authority) {
    set(OrganisationType.AUTHORITY.name(), authority.value().toString());
  }

  @Override
  public void as(Actor actor) {
    set(actor.type().name(), actor.organisation().toString());
  }

  @Override
  public void asSystem() {
    set("SYSTEM", "");
  }

  private void set(String side, String organisation) {
    // Outside a transaction the setting would end with its own statement, and nothing be seen.
    if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
      throw new IllegalStateException("a side is set in a transaction; there is none");
    }
    var setting = new Setting(side, organisation);
    if (!setting.equals(transactions.getResource(LAST))) {
      sql.select(SET, row -> row.getString(1), side, organisation);
      transactions.putResource(LAST, setting);
    }
  }

  private record Setting(String side, String organisation) {}
}
