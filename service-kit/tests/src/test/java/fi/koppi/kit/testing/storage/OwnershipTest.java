package fi.koppi.kit.testing.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnershipTest {

  private static final String ROOT = "fi.koppi.probeservice";

  @TempDir Path sources;
  @TempDir Path kit;

  private String migrations =
      """
      create table outbox (id uuid primary key);
      create table need (id uuid primary key, note text default 'a; create table nothing (');
      create table need_status_change (need_id uuid);
      create table listed_need (need_id uuid);
      create table kind (id text);
      """;

  @Test
  void ownerIsWhoWritesOrElseWhoReads() throws IOException {
    service();

    var ownership = ownership();

    assertThat(ownership.owners())
        .containsEntry("outbox", "kit")
        .containsEntry("need", "need")
        .containsEntry("need_status_change", "need")
        .containsEntry("listed_need", "search")
        .containsEntry("kind", "need");
  }

  @Test
  void readingAnothersTableIsFoundUnlessItIsDeclared() throws IOException {
    service();

    var found = ownership().violations();
    declare("search", "\"need\"");
    var declared = ownership();

    assertThat(found).containsOnlyKeys("search reads need");
    assertThat(found.get("search reads need"))
        .isEqualTo("SqlListed.java:4; the table belongs to need");
    assertThat(declared.violations()).isEmpty();
    assertThat(declared.foreignReads("search")).containsExactly("need");
  }

  @Test
  void declarationThatNothingUsesIsFound() throws IOException {
    service();
    declare("search", "{\"need\", \"kind\"}");

    var found = ownership().violations();

    assertThat(found).containsOnlyKeys("search declares kind");
  }

  @Test
  void writingAnothersTableIsFoundThoughTheReadingIsDeclared() throws IOException {
    service();
    declare("search", "\"need\"");
    java(
        "search.persistence",
        "SqlMarks",
        "class SqlMarks { String mark(String where) { return \"update need set note = 'x'\" + where; } }");

    var found = ownership().violations();

    assertThat(found).containsOnlyKeys("search writes need");
  }

  @Test
  void entityOfAnotherFeatureIsATableOfAnother() throws IOException {
    service();
    declare("search", "\"need\"");
    java(
        "search.persistence",
        "PanacheNeeds",
        "class PanacheNeeds implements PanacheRepositoryBase<Need, java.util.UUID> {}");

    var found = ownership().violations();

    assertThat(found).containsOnlyKeys("search writes need");
  }

  @Test
  void viewsAndFunctionsStandForTheTablesBehindThem() throws IOException {
    service();
    migrations +=
        """
        create view open_need as select n.id from need n;
        create function need_figures() returns bigint language sql as $$
          select count(*) from public.open_need where 'x;' <> '' $$;
        """;
    java(
        "figures.persistence",
        "SqlFigures",
        "class SqlFigures { String count = \"select * from need_figures()\"; }");
    declare("search", "\"need\"");

    var found = ownership().violations();

    assertThat(found).containsOnlyKeys("figures reads need");
  }

  @Test
  void triggerWorksForTheOwnerOfWhatItWrites() throws IOException {
    service();
    migrations +=
        """
        create function list_need() returns trigger language plpgsql as $$
          begin insert into listed_need select new.id from kind; return null; end $$;
        create trigger need_listed after insert on need for each row execute function list_need();
        """;
    declare("search", "\"need\"");

    var found = ownership().violations();

    assertThat(found).containsOnlyKeys("search reads kind");
  }

  @Test
  void fragmentBehindWhatAnotherClassHoldsIsRead() throws IOException {
    service();
    declare("search", "\"need\"");
    java(
        "search.persistence",
        "SqlRanked",
        "class SqlRanked { String all = NeedRow.SELECT + \", 1 as rank from kind k\"; }");

    var found = ownership().violations();

    assertThat(found).containsOnlyKeys("search reads kind");
  }

  @Test
  void tableThatNothingUsesIsFound() throws IOException {
    service();
    declare("search", "\"need\"");
    migrations += "create table forgotten (id uuid); create table gone (id uuid); drop table gone;";

    var found = ownership().violations();

    assertThat(found).containsOnlyKeys("nobody uses forgotten");
  }

  @Test
  void ownersOfTablesWithRowLevelSecurityAreKnown() throws IOException {
    service();
    migrations +=
        """
        alter table need_status_change ENABLE row level security;
        alter table outbox enable row level security;
        alter table outbox disable row level security;
        create table gone (id uuid);
        alter table gone enable row level security;
        drop table gone;
        """;

    assertThat(ownership().ownersOfSecured()).containsExactly("need");
  }

  @Test
  void tablesOfEveryDatabaseHaveAnOwner(@TempDir Path databases) throws IOException {
    service();
    migration(databases, "keys", "V001__key.sql", "create table kept (id uuid);");
    migration(databases, "migration", "V001__kept.sql", "create table kept (id uuid);");
    migration(databases, "migration", "V002__gone.sql", "drop table kept;");
    java("vault.persistence", "SqlKeys", "class SqlKeys { String all = \"select * from kept\"; }");

    var ownership =
        new Ownership(
            Schema.ofAll(databases),
            FoundInSources.whole(kit, "fi.koppi.kit", Ownership.KIT),
            FoundInSources.service(sources, ROOT));

    assertThat(ownership.owners()).isEqualTo(Map.of("kept", "vault"));
  }

  @Test
  void portOfStorageIsForItsFeatureAlone() throws IOException {
    service();
    java(
        "search",
        "SearchQueries",
        "import fi.koppi.probeservice.need.Needs; class SearchQueries {}");
    java("search.api", "SearchView", "import fi.koppi.probeservice.need.Need; class SearchView {}");

    var found = ownership().portViolations();

    assertThat(found.keySet()).isEqualTo(Set.of("search.SearchQueries imports need.Needs"));
  }

  @Test
  void ownersAreDrawn() throws IOException {
    service();

    var table = OwnershipTable.of(ownership());

    assertThat(table)
        .isEqualTo(
            """
            | Feature | Its tables | Tables of others that it reads |
            |---|---|---|
            | kit | `outbox` | – |
            | need | `kind`, `need`, `need_status_change` | – |
            | search | `listed_need` | `need` |
            """);
  }

  private void service() throws IOException {
    Files.writeString(
        kit.resolve("OutboxTable.java"),
        "package fi.koppi.kit.outbox; class OutboxTable { String s = \"insert into outbox values (?)\"; }");
    java(
        "need",
        "Need",
        """
        @Entity @Table(name = "need") class Need {
          @ElementCollection @CollectionTable(name = "need_status_change") Object changes;
          @Schema(description = "from outbox") String words = "Taken from need";
        }
        """);
    java(
        "need.persistence",
        "PanacheNeeds",
        """
        import fi.koppi.probeservice.need.Needs;
        class PanacheNeeds implements PanacheRepositoryBase<Need, NeedId>, Needs {
          Object kinds() { return query("from Need n where exists (select 1 from kind k)"); }
        }
        """);
    java(
        "search.persistence",
        "SqlListed",
        """
        class SqlListed {
          private static final String ROWS = " from need n";
          String all = "select *" + ROWS;
          String fill = "insert into listed_need " + all();
        }
        """);
  }

  private static void migration(Path databases, String database, String name, String sql)
      throws IOException {
    Path folder = Files.createDirectories(databases.resolve(database));
    Files.writeString(folder.resolve(name), sql);
  }

  private void declare(String feature, String tables) throws IOException {
    Path file = sources.resolve(feature + "-package-info").resolve("package-info.java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "@ReadModel(%s) package %s.%s;".formatted(tables, ROOT, feature));
  }

  private void java(String subPackage, String name, String body) throws IOException {
    Path file = sources.resolve(subPackage).resolve(name + ".java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "package %s.%s;\n\n%s".formatted(ROOT, subPackage, body));
  }

  private Ownership ownership() {
    return new Ownership(
        new Schema().read(migrations),
        FoundInSources.whole(kit, "fi.koppi.kit", Ownership.KIT),
        FoundInSources.service(sources, ROOT));
  }
}
