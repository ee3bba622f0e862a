package fi.koppi.kit.start;

import io.quarkus.arc.InjectableInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.SchemaValidationException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;

/**
 * The tables of the service, which the migrations of its databases make and its entities must fit.
 */
@ApplicationScoped
class Schema {

  private final InjectableInstance<Flyway> migrations;
  private final boolean migrating;
  private final EntityManagerFactory entities;

  Schema(
      @Any InjectableInstance<Flyway> migrations,
      EntityManagerFactory entities,
      @ConfigProperty(name = "koppi.schema.migrate", defaultValue = "false") boolean migrating) {
    this.migrations = migrations;
    this.migrating = migrating;
    this.entities = entities;
  }

  /**
   * Requires all migrations, or applies them where the service may, and compares the tables with
   * the entities.
   */
  void prepare() {
    migrations.listActive().forEach(this::prepare);
    try {
      entities.getSchemaManager().validate();
    } catch (SchemaValidationException e) {
      throw new IllegalStateException("the tables don't fit the entities", e);
    }
  }

  private void prepare(Flyway ofDatabase) {
    if (migrating) {
      ofDatabase.migrate();
    } else {
      requireMigrations(ofDatabase);
    }
  }

  private static void requireMigrations(Flyway ofDatabase) {
    try {
      ofDatabase.validate();
    } catch (FlywayValidateException e) {
      throw new StartCondition.NotFulfilled("the migrations of this release");
    }
  }
}
