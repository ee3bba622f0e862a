package fi.koppi.catalogservice.openeducation;

/**
 * Which page of a list is asked for.
 *
 * @param number counted from 1
 */
public record Paging(int size, int number) {

  /** How many rows lie before the page. */
  public long offset() {
    return (number - 1L) * size;
  }
}
