package fi.koppi.kit.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConditionsTest {

  @Test
  void placeholdersOfHibernateAreNumberedInTheirOrder() {
    var conditions =
        new Conditions()
            .and("status = ?", "OPEN")
            .andIf("Espoo", "(place = ? or place is null)")
            .and("day between ? and ?", 3, 5);

    var wanted = conditions.hqlOrderedBy("seq desc");

    assertThat(wanted.sql())
        .isEqualTo(
            """
            status = ?1
              and (place = ?2 or place is null)
              and day between ?3 and ?4
            order by seq desc\
            """);
    assertThat(wanted.arguments()).containsExactly("OPEN", "Espoo", 3, 5);
  }

  @Test
  void onlyTheOrderIsLeftWithoutConditions() {
    var wanted = new Conditions().andIf(null, "place = ?").hqlOrderedBy("id");

    assertThat(wanted.sql()).isEqualTo("order by id");
    assertThat(wanted.arguments()).isEmpty();
  }
}
