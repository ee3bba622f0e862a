package fi.koppi.catalogservice.search;

/** A way in which an offering was found by the words of a search. */
public enum FoundBy {
  /** A word stands in the offering as it was typed, in any of its forms. */
  EXACT,
  /** A word with the same meaning stands in the offering. */
  SYNONYM,
  /** A word stands in the offering as a part of another, or in another word of its family. */
  PART,
  /** A similar word stands in the offering. */
  SPELLING,
  /** The offering is in the place. */
  PLACE,
  /** The offering is near the place, or online. */
  NEARBY,
  /** Some of the words or the place do not fit. */
  FEWER_WORDS
}
