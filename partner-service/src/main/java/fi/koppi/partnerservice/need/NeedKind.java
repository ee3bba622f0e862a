package fi.koppi.partnerservice.need;

/** Whether people are wanted now or skills will be wanted later. */
public enum NeedKind {
  RECRUITMENT,
  FORESIGHT
}
