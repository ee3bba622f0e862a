package fi.koppi.referralservice.client.vault;

/** The keys that an earlier release has stored beside the data that they open. */
public interface KeysBesideData {

  /** Moves a portion of them to the keys' database, and returns whether there may be more. */
  boolean movePortion();
}
