package fi.koppi.kit.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class QueryTest {

  @Test
  void clausesAndTheirValuesStandInTheOrderInWhichPostgresqlReadsThem() {
    var found =
        new Query()
            .select("o.id")
            .select("ts_rank(o.words, ?::tsquery) as rank", "weld")
            .from("offering o")
            .where(new Conditions().and("o.status = ?", "PUBLISHED").andIf(4, "o.level = ?"));

    var page =
        new Query()
            .with("found", found)
            .select("p.name, found.rank")
            .from("programme p")
            .join("join found on found.id = p.id and found.rank > ?", 1)
            .orderBy("found.rank desc")
            .limit(20)
            .offset(40);

    assertThat(page.text())
        .isEqualTo(
            """
            with found as (
              select o.id,
                ts_rank(o.words, ?::tsquery) as rank
              from offering o
              where o.status = ?
                and o.level = ?)
            select p.name, found.rank
            from programme p
            join found on found.id = p.id and found.rank > ?
            order by found.rank desc
            limit ?
            offset ?\
            """);
    assertThat(page.arguments()).containsExactly("weld", "PUBLISHED", 4, 1, 20, 40L);
  }

  @Test
  void conditionThatNobodyAsksForIsNotThere() {
    var conditions = new Conditions().andIf(null, "o.level = ?");

    var query = new Query().select("o.id").from("offering o").where(conditions);

    assertThat(query.text()).isEqualTo("select o.id\nfrom offering o");
    assertThat(query.arguments()).isEmpty();
  }

  @Test
  void rowsOfOtherQueriesAreSelectedFrom() {
    var counts =
        new Query()
            .select("'all' as facet, count(*)")
            .from("found")
            .unionAll(new Query().select("?, count(*)", "kind").from("found l").groupBy("2"));

    var query = new Query().select("*").from(counts, "as c").orderBy("facet");

    assertThat(query.text())
        .isEqualTo(
            """
            select *
            from (
              select 'all' as facet, count(*)
              from found
              union all
              select ?, count(*)
              from found l
              group by 2) as c
            order by facet\
            """);
    assertThat(query.arguments()).containsExactly("kind");
  }

  @Test
  void clauseThatComesTooLateIsRefused() {
    var query = new Query().select("o.id").from("offering o").orderBy("o.id");

    assertThatIllegalStateException()
        .isThrownBy(() -> query.where(new Conditions().and("o.level = 4")))
        .withMessage("PostgreSQL reads WHERE before ORDER_BY");
  }

  @Test
  void placeholderWithoutAValueIsRefused() {
    var conditions = new Conditions();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> conditions.and("o.starts_on between ? and ?", "2027-03-01"))
        .withMessage("2 placeholders and 1 values in: o.starts_on between ? and ?");
  }
}
