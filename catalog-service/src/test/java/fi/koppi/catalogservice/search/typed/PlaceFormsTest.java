package fi.koppi.catalogservice.search.typed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of the forms of places' names. */
class PlaceFormsTest {

  @ParameterizedTest
  @CsvSource({
    "porvoossa, porvoo",
    "porvooseen, porvoo",
    "porvoon, porvoo",
    "porvoota, porvoo",
    "borgå, borgå",
    "esbos, esbo",
    "helsingissä, helsinki",
    "helsinkiin, helsinki",
    "hangossa, hanko",
    "turussa, turku",
    "turkuun, turku",
    "lahdesta, lahti",
    "lahteen, lahti",
    "vihdissä, vihti",
    "tampereella, tampere",
    "tampereelle, tampere",
    "forssassa, forssa",
    "rovaniemellä, rovaniemi",
    "seinäjoella, seinäjoki",
    "riihimäellä, riihimäki",
    "nurmijärven, nurmijärvi",
    "kirkkonummelta, kirkkonummi",
    "valkeakoskella, valkeakoski",
    "orivedellä, orivesi",
    "varkaudessa, varkaus",
    "kauniaisissa, kauniainen",
    "kauniaisiin, kauniainen",
    "ikaalisista, ikaalinen",
    "virroilla, virrat",
    "kangasalla, kangasala",
    "lopella, loppi",
    "pietarsaaressa, pietarsaari",
    "uudessakaupungissa, uusikaupunki",
    "uuteenkaupunkiin, uusikaupunki",
    "iissä, ii",
    "iihin, ii"
  })
  void formLeadsToTheName(String form, String name) {
    assertThat(PlaceForms.names(form)).contains(name);
  }

  @Test
  void nameIsItsOwnFirstForm() {
    assertThat(PlaceForms.names("oulu")).first().isEqualTo("oulu");
  }

  @ParameterizedTest
  @CsvSource({"kemia, kemi", "porilainen, pori", "lahtari, lahti"})
  void otherWordsAreNoForms(String word, String name) {
    assertThat(PlaceForms.names(word)).doesNotContain(name);
  }
}
