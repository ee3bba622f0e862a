package fi.koppi.referralservice.client.team;

/** The administration that a member of a case team comes from. */
public enum Administration {
  EMPLOYMENT_SERVICES,
  SOCIAL_SERVICES,
  HEALTH_SERVICES,
  /** The Social Insurance Institution of Finland. */
  KELA,
  EDUCATION,
  YOUTH_SERVICES,
  INTEGRATION_SERVICES,
  /** The Prison and Probation Service. */
  PROBATION,
  OTHER
}
