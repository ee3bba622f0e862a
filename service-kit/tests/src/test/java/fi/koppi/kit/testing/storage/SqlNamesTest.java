package fi.koppi.kit.testing.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlNamesTest {

  @Test
  void tablesOfAJoinAreRead() {
    var names =
        SqlNames.of(
            """
            select s.source_id, o.id from offering_source s join offering o on o.id = s.offering_id
              join lateral (select details from offering_revision where offering_id = o.id
                order by seq desc limit 1) r on true, only seat_book b
            where s.provider_id = ? and exists (select from bulk_upload_row r where r.id = s.id)
            """);

    assertThat(names.read())
        .containsExactly(
            "bulk_upload_row", "offering", "offering_revision", "offering_source", "seat_book");
    assertThat(names.written()).isEmpty();
  }

  @Test
  void tablesBehindCommasAreReadAndColumnsAreNot() {
    var names =
        SqlNames.of(
            "select a, b from need n, (select 1) one, public.offering as o where n.id in (a, b)"
                + " order by x, y");

    assertThat(names.read()).containsExactly("need", "offering");
  }

  @Test
  void tablesInParenthesesAreRead() {
    var names =
        SqlNames.of("select * from ((need n join offering o using (id)) join seat using (id))");

    assertThat(names.read()).containsExactly("need", "offering", "seat");
  }

  @Test
  void commonTableIsNoTableAndItsStatementIsRead() {
    var names =
        SqlNames.of(
            """
            with recursive tree (id) as (select id from provider where id = :root
                union select p.id from provider p join tree t on p.parent_id = t.id),
              made as materialized (update bulk_upload_row r set settled = true
                from unnest(?::bigint[], ?::uuid[]) as g (row, offering) returning r.id)
            insert into offering_source (provider_id) select id from tree join made using (id)
            on conflict (provider_id) do update set at = excluded.at
            """);

    assertThat(names.read()).containsExactly("provider");
    assertThat(names.written()).containsExactly("bulk_upload_row", "offering_source");
    assertThat(names.called()).contains("unnest");
  }

  @Test
  void mergeWritesItsTargetAndReadsItsSource() {
    var names =
        SqlNames.of(
            "merge into answer_delay_told t using fresh_figures f on f.id = t.id"
                + " when matched then update set figures = f.figures when not matched then"
                + " insert (id) values (f.id)");

    assertThat(names.written()).containsExactly("answer_delay_told");
    assertThat(names.read()).containsExactly("fresh_figures");
  }

  @Test
  void deletingByAnotherTableReadsThatOne() {
    var names = SqlNames.of("delete from seat s using seat_book b where b.id = s.book");

    assertThat(names.written()).containsExactly("seat");
    assertThat(names.read()).containsExactly("seat_book");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select extract(epoch from created_at), substring(name from 1 for 3), trim(both from note)",
        "where a.source is distinct from b.source and 'from need' <> \"text\" -- from need",
        "select 1 /* from need */ for no key update of need skip locked",
        "where at = ? for update",
        "on conflict (id) do update set seen = true",
      })
  void othersThatSayFromOrUpdateNameNoTable(String sql) {
    var names = SqlNames.of(sql);

    assertThat(names.read()).isEmpty();
    assertThat(names.written()).isEmpty();
    assertThat(names.open()).isFalse();
  }

  @Test
  void lockedRowsAreReadNotWritten() {
    var names = SqlNames.of("select * from dead_letter where id = ? for update");

    assertThat(names.read()).containsExactly("dead_letter");
    assertThat(names.written()).isEmpty();
  }

  @Test
  void functionIsCalledWhereverItStands() {
    var names = SqlNames.of("select skill, (figures()) from unmet_need_figures() f");

    assertThat(names.called()).contains("unmet_need_figures", "figures");
    assertThat(names.read()).isEmpty();
  }

  @Test
  void entitiesOfAQueryLanguageAreReadByTheirNames() {
    var names =
        SqlNames.of(
            "select new fi.koppi.Figures(b.places, (select count(s) from Seat s where s.id = b.id))"
                + " from SeatBook b join b.changes c where b.offeringId = :offering");

    assertThat(names.read()).containsExactlyInAnyOrder("seat", "seatbook", "b.changes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select %1$s_id from %1$s_source where id = ?",
        "delete from " + SqlNames.GAP + " where id = ?",
        "insert into ",
      })
  void tableThatIsPutInLaterIsNoticed(String sql) {
    assertThat(SqlNames.of(sql).open()).isTrue();
  }

  @Test
  void queryThatIsPutInLaterIsReadWhereItIsWritten() {
    assertThat(SqlNames.of("select * from (" + SqlNames.GAP + ") as f limit ?").open()).isFalse();
  }
}
