package fi.koppi.kit.testing.storage;

import java.util.Set;

/** The row-level security of a service's tables, as its migrations set it up. */
public final class RowSecurity {

  private RowSecurity() {}

  /**
   * Returns the features that own a table with row-level security; {@code kit} stands for the
   * service kit.
   *
   * @param root the package of the service in whose folder the test runs
   */
  public static Set<String> features(String root) {
    return StorageCheck.ownership(root).ownersOfSecured();
  }
}
