package fi.koppi.kit.security;

/** The roles that a token's {@code roles} claim may hold, as {@code @RolesAllowed} needs them. */
public final class Roles {

  public static final String COACH = "coach";
  public static final String SERVICE_MANAGER = "service-manager";
  public static final String ACCOUNT_MANAGER = "account-manager";
  public static final String ADMISSIONS = "admissions";
  public static final String CATALOG_EDITOR = "catalog-editor";
  public static final String PARTNER_COORDINATOR = "partner-coordinator";
  public static final String EMPLOYER = "employer";
  public static final String PRIVACY_OFFICER = "privacy-officer";
  public static final String INTEGRATOR = "integrator";
  public static final String AUDITOR = "auditor";
  public static final String PLATFORM_ADMIN = "platform-admin";

  private Roles() {}
}
