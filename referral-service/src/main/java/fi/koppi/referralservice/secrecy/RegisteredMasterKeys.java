package fi.koppi.referralservice.secrecy;

import java.util.List;

/** The storage of the ids of master keys. */
public interface RegisteredMasterKeys {

  /** Lists all, the oldest first. */
  List<RegisteredMasterKey> all();
}
