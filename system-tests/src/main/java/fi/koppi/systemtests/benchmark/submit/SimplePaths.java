package fi.koppi.systemtests.benchmark.submit;

import fi.koppi.local.Suite;
import fi.koppi.systemtests.actor.Cast;
import fi.koppi.systemtests.benchmark.Figure;
import fi.koppi.systemtests.benchmark.load.Connections;
import fi.koppi.systemtests.benchmark.load.Load;
import fi.koppi.systemtests.benchmark.load.ProcessorTime;
import fi.koppi.systemtests.benchmark.load.Saturation;
import fi.koppi.systemtests.benchmark.load.Scale;
import fi.koppi.systemtests.benchmark.submit.Drafts.Draft;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The least that a caller asks for, a read by id and a draft, beside the least that a transaction
 * can do: two inserts. PostgreSQL's own pgbench would be the usual yardstick, but the packaged
 * server brings none, so JDBC makes the same loop.
 */
public final class SimplePaths {

  private static final int CALLERS = 8;

  private final Suite suite;
  private final Cast cast;
  private final Drafts drafts;
  private final Scale scale;

  public SimplePaths(Suite suite, Cast cast, Drafts drafts, Scale scale) {
    this.suite = suite;
    this.cast = cast;
    this.drafts = drafts;
    this.scale = scale;
  }

  public List<Figure> measure(Consumer<String> progress) throws SQLException {
    progress.accept("(a) drafts, reads by id, and transactions of two inserts");
    drafting(scale.warmUp());
    List<Draft> made = drafts.make(scale.saturation());
    reading(made, scale.warmUp());
    var beforeDrafts = ProcessorTime.now(suite);
    Load draftLoad = drafting(scale.saturation());
    var beforeReads = ProcessorTime.now(suite);
    Load readLoad = reading(made, scale.saturation());
    var afterReads = ProcessorTime.now(suite);
    Load inserts = twoInserts();
    List<Figure> figures = new ArrayList<>();
    figures.add(
        beside("(a) drafts, %d callers without pause".formatted(CALLERS), draftLoad, inserts));
    figures.addAll(beforeReads.figuresSince(beforeDrafts, scale.saturation(), "drafts"));
    figures.add(beside("(a) reads of a referral by id, likewise", readLoad, inserts));
    figures.addAll(afterReads.figuresSince(beforeReads, scale.saturation(), "reads"));
    return figures;
  }

  private static Figure beside(String what, Load load, Load inserts) {
    return new Figure(
        what,
        Figure.perSecond(load.perSecond()),
        Figure.perSecond(inserts.perSecond()) + " of two inserts",
        Figure.ratio(load.perSecond(), inserts.perSecond()),
        "");
  }

  private Load drafting(int number) {
    return new Saturation(number, CALLERS)
        .run(n -> drafts.makeOne())
        .requireAllAccepted("drafting");
  }

  private Load reading(List<Draft> made, int number) {
    return new Saturation(number, CALLERS)
        .run(n -> cast.municipality().read(made.get(n % made.size()).referral()))
        .requireAllAccepted("reading");
  }

  private Load twoInserts() throws SQLException {
    Suite.Database database = suite.database("referral");
    try (Connection owner = Connections.connect(database);
        Connections connections = Connections.open(database, CALLERS, false)) {
      SubmitStatements.execute(
          owner, "create table if not exists two_inserts (id uuid primary key, payload text)");
      try {
        new Saturation(scale.warmUp(), CALLERS).run(n -> twoInserts(connections));
        return new Saturation(scale.saturation() * 2, CALLERS)
            .run(n -> twoInserts(connections))
            .requireAllAccepted("inserting twice");
      } finally {
        SubmitStatements.execute(owner, "drop table two_inserts");
      }
    }
  }

  private static void twoInserts(Connections connections) {
    connections.lend(connection -> {
      for (int n = 0; n < 2; n++) {
        SubmitStatements.execute(
            connection,
            "insert into two_inserts (id, payload) values (?, ?)",
            UUID.randomUUID(),
            "What a row of a draft or of an event holds, in a hundred characters or so.");
      }
      connection.commit();
    });
  }
}
