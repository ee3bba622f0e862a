package fi.koppi.partnerservice.need;

/** The kind of a need: people are wanted now, or skills will be wanted later. */
public enum NeedKind {
  RECRUITMENT,
  FORESIGHT
}
