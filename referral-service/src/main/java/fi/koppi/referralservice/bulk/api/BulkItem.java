package fi.koppi.referralservice.bulk.api;

/** An item of a call about many referrals. */
interface BulkItem {

  /** Returns the caller's own name of the item, unique in the call. */
  String key();

  /** Returns what no other item of the call may be about. */
  Object about();
}
