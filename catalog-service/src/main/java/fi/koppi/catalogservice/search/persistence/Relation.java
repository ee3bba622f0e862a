package fi.koppi.catalogservice.search.persistence;

import fi.koppi.catalogservice.search.FoundBy;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The relation of a word that counts in a search to the word that was typed, with its weight in
 * titles and names and elsewhere.
 */
enum Relation {
  /** The typed word in any form. */
  EXACT(FoundBy.EXACT, 1_000_000, 500_000),
  /** Another name for several typed words together. */
  TERM(FoundBy.SYNONYM, 900_000, 400_000),
  /** A compound of the typed word. */
  PART(FoundBy.PART, 850_000, 210_000),
  /** A word with the same meaning in the same language. */
  SYNONYM(FoundBy.SYNONYM, 800_000, 300_000),
  /** A word with the same meaning in another language. */
  TRANSLATION(FoundBy.SYNONYM, 760_000, 290_000),
  /** A word of the same family, or the last part of a typed compound. */
  FAMILY(FoundBy.PART, 700_000, 200_000),
  /** A word of the same field. */
  RELATED(FoundBy.SYNONYM, 450_000, 150_000),
  /** A word that looks alike. */
  SIMILAR(FoundBy.SPELLING, 400_000, 100_000);

  private final FoundBy foundBy;
  private final int inNames;
  private final int elsewhere;

  Relation(FoundBy foundBy, int inNames, int elsewhere) {
    this.foundBy = foundBy;
    this.inNames = inNames;
    this.elsewhere = elsewhere;
  }

  /** Returns whether the word means nearly the same. */
  boolean isClose() {
    return this != RELATED && this != SIMILAR;
  }

  FoundBy foundBy() {
    return foundBy;
  }

  /** A relation in titles and names, or anywhere, with its weight. */
  record Weighed(Relation relation, boolean isInNames, int weight) {}

  /** Returns all relations in both places, those with the highest weight first. */
  static List<Weighed> byWeight() {
    return Stream.of(values())
        .flatMap(relation ->
            Stream.of(
                new Weighed(relation, true, relation.inNames),
                new Weighed(relation, false, relation.elsewhere)))
        .sorted(Comparator.comparingInt(Weighed::weight).reversed())
        .toList();
  }
}
