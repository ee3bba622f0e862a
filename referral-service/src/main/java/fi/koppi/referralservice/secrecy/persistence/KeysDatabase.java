package fi.koppi.referralservice.secrecy.persistence;

import fi.koppi.kit.sql.Sql;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.InjectableInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/**
 * The keys' database. Its statements belong to no transaction, and each is committed by itself:
 * keys are stored before the transaction that uses them commits, and deleted after the one that
 * forgets their client.
 */
class KeysDatabase {

  private KeysDatabase() {}

  // The process that changes rights at the broker has no such database, so it is looked for only
  // when a statement runs.
  @Produces
  @DataSource("keys")
  @ApplicationScoped
  static Sql keys(@DataSource("keys") InjectableInstance<AgroalDataSource> database) {
    return new Sql(database.getActive());
  }
}
