package fi.koppi.referralservice.client.vault;

/** The keys of forgotten clients whose deletion is ordered and not done yet. */
public interface OrderedDeletions {

  /** Deletes a portion of them, and returns whether there may be more. */
  boolean deletePortion();
}
