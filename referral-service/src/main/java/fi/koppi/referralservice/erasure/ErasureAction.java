package fi.koppi.referralservice.erasure;

import fi.koppi.referralservice.AccessAction;

/** The actions with notices of erasure that the access log names. */
public enum ErasureAction implements AccessAction {
  /** The authority has read which colleges were told, and which have acknowledged. */
  ERASURE_READ,
  ERASURE_ACKNOWLEDGED,
  /** A stored answer about an acknowledgement was replayed. */
  ERASURE_ANSWER_REPLAYED
}
