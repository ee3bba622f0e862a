package fi.koppi.catalogservice.openeducation;

/**
 * The page of a list that a caller asks for.
 *
 * @param number counted from 1
 */
public record Paging(int size, int number) {

  /** Returns the number of rows before the page. */
  public long offset() {
    return (number - 1L) * size;
  }
}
